import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { decideQuestion } from '#renderer/commands/questions/decide-question.ts';
import { deleteQuestion } from '#renderer/commands/questions/delete-question.ts';
import { moveQuestion } from '#renderer/commands/questions/move-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';

/** Returns the changes of a question that need no dialog. */
export function useQuestionCommands({ rows, detailOf }: Comparison) {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  return {
    remove: ({ question: { id, wording } }: ComparisonRow) =>
      void runAndSay(
        (inOne) => inOne(deleteQuestion, { id }),
        () => say('compare.question-deleted', { wording }),
      ),
    accept: (row: ComparisonRow) => {
      const { basis, proposal } = detailOf(row);
      const deciding = { act: 'accepted', verdict: proposal.verdict, memo: '', basis } as const;
      void run(decideQuestion, { id: row.question.id, deciding });
    },
    /** Moves a question to the place of another. */
    moveTo: ({ question }: ComparisonRow, other: ComparisonRow) => {
      const to = rows.findIndex((row) => row.question.id === other.question.id);
      if (to >= 0) void run(moveQuestion, { id: question.id, to });
    },
  };
}

export type QuestionCommands = ReturnType<typeof useQuestionCommands>;
