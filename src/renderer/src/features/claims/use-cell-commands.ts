import type { TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';

type Fields = Parameters<typeof editClaims.plan>[1]['fields'];

/** The changes that a cell makes to its claim; each but the memo ends the editing. */
export interface CellCommands {
  readonly edit: (fields: Fields) => void;
  readonly toggleTag: (id: TagId) => void;
  /** Makes a tag and gives it to the claim; an empty name only ends the editing. */
  readonly addNewTag: (name: string) => void;
  /** Asks the question in place of the first that the claim answers. */
  readonly askFirst: (wording: string) => void;
  /** Saves the memo while it is typed; what is typed in one go is one step of the history. */
  readonly typeMemo: (memo: string) => void;
  readonly leave: () => void;
}

/** @param onDone ends the editing */
export function useCellCommands(claim: Claim, onDone: () => void): CellCommands {
  const { run } = useSession();
  const editGroup = useEditGroup();
  const ids = [claim.id];
  const done = (saving: Promise<unknown>) => {
    void saving;
    onDone();
  };
  return {
    edit: (fields) => done(run(editClaims, { ids, fields })),
    toggleTag: (id) => {
      const on = claim.tagIds.includes(id);
      done(run(tagClaims, { ids, add: on ? [] : [id], remove: on ? [id] : [] }));
    },
    addNewTag: (name) => {
      if (name === '') onDone();
      else
        done(
          run(createTag, { name }).then((id) =>
            id === undefined ? undefined : run(tagClaims, { ids, add: [id], remove: [] }),
          ),
        );
    },
    askFirst: (wording) => {
      const [first] = claim.questionIds;
      done(run(askQuestion, { ids, wording, ...(first === undefined ? {} : { instead: first }) }));
    },
    typeMemo: (memo) => void run(editClaims, { ids, fields: { memo } }, editGroup(claim.id, { memo })),
    leave: onDone,
  };
}
