import { useState } from 'react';
import type { ClaimId, TagId } from '#core/base/id.ts';
import type { Credibility } from '#core/model/admiralty.ts';
import { answerQuestion } from '#renderer/commands/claims/answer-question.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import type { RunCommand } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';

/** The messages about a command that changed all selected claims. */
type DoneMessage =
  | 'bulk.tagged'
  | 'bulk.untagged'
  | 'bulk.question-added'
  | 'bulk.question-asked'
  | 'bulk.credibility-set'
  | 'bulk.deleted';

/** Each changes all selected claims and says how many it changed. */
export interface BulkCommands {
  /** True while one of them is running. */
  readonly busy: boolean;
  readonly tag: (id: TagId) => void;
  readonly untag: (id: TagId) => void;
  readonly tagWithNew: (name: string) => void;
  readonly addQuestion: (wording: string) => void;
  readonly askNewQuestion: (wording: string) => void;
  readonly setCredibility: (grade: Credibility) => void;
  readonly remove: () => void;
}

/** @param onStart is called before a command runs, so that the bar shows its buttons again and the table has the keyboard */
export function useBulkCommands(ids: readonly ClaimId[], onStart: () => void): BulkCommands {
  const runAndSay = useRunWithNotice();
  const [busy, setBusy] = useState(false);
  const start = async (done: DoneMessage, work: (run: RunCommand) => Promise<unknown>) => {
    onStart();
    setBusy(true);
    await runAndSay(work, () => say(done, { count: ids.length }));
    setBusy(false);
  };
  return {
    busy,
    tag: (id) => void start('bulk.tagged', (run) => run(tagClaims, { ids, add: [id], remove: [] })),
    untag: (id) => void start('bulk.untagged', (run) => run(tagClaims, { ids, add: [], remove: [id] })),
    tagWithNew: (name) =>
      void start('bulk.tagged', async (run) => {
        const id = await run(createTag, { name });
        if (id !== undefined) await run(tagClaims, { ids, add: [id], remove: [] });
      }),
    addQuestion: (wording) => void start('bulk.question-added', (run) => run(answerQuestion, { ids, wording })),
    askNewQuestion: (wording) => void start('bulk.question-asked', (run) => run(answerQuestion, { ids, wording })),
    setCredibility: (credibility) =>
      void start('bulk.credibility-set', (run) => run(editClaims, { ids, fields: { credibility } })),
    remove: () => void start('bulk.deleted', (run) => run(deleteClaims, { ids })),
  };
}
