import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { deleteTag } from '#renderer/commands/tags/delete-tag.ts';
import { editTag } from '#renderer/commands/tags/edit-tag.ts';
import { mergeTags } from '#renderer/commands/tags/merge-tags.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';

type TagFields = Parameters<typeof editTag.plan>[1]['fields'];

/** The changes to one tag. */
interface TagCommands {
  /** Saves a choice as one step of the history. */
  readonly edit: (fields: TagFields) => void;
  /** Saves a text while it is typed; what is typed in one go is one step of the history. */
  readonly type: (fields: TagFields) => void;
  readonly remove: () => void;
  readonly mergeInto: (other: TagId) => void;
}

/** @param onGone is called before the tag is deleted or merged into another */
export function useTagCommands(tag: Tag, tags: readonly Tag[], onGone: () => void): TagCommands {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  const editGroup = useEditGroup();
  return {
    edit: (fields) => void run(editTag, { id: tag.id, fields }),
    type: (fields) => void run(editTag, { id: tag.id, fields }, editGroup(tag.id, fields)),
    remove: () => {
      onGone();
      void runAndSay(
        (inOne) => inOne(deleteTag, { id: tag.id, name: tag.name }),
        () => say('tag.deleted', { name: tag.name }),
      );
    },
    mergeInto: (into) => {
      onGone();
      void runAndSay(
        (inOne) => inOne(mergeTags, { from: tag.id, into }),
        () => say('tag.merged', { from: tag.name, into: tags.find(({ id }) => id === into)?.name ?? '' }),
      );
    },
  };
}
