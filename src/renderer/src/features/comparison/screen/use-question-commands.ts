import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { decideQuestion } from '#renderer/commands/questions/decide-question.ts';
import { deleteQuestion } from '#renderer/commands/questions/delete-question.ts';
import { moveQuestion } from '#renderer/commands/questions/move-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';

/** Changes of a question that need nothing to be asked. */
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
    /** Puts a question into the place that another has. */
    moveTo: ({ question }: ComparisonRow, other: ComparisonRow) => {
      const to = rows.findIndex((row) => row.question.id === other.question.id);
      if (to >= 0) void run(moveQuestion, { id: question.id, to });
    },
  };
}
