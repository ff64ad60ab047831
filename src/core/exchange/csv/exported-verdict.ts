import type { QuestionId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { originRangeWords } from '#core/words/comparison/independence-sentence.ts';
import type { Words } from '#core/words/words.ts';

/** What the exports say of the verdict on a question. */
export interface ExportedVerdict {
  /** The verdict that stands. */
  readonly verdict: Verdict;
  /** `analyst` where it was accepted or overridden; `program` where it is only proposed or was left open. */
  readonly by: 'program' | 'analyst';
  /** What the program proposes now. */
  readonly proposed: Verdict;
  /** Where the analyst's word stands: see `Standing`. */
  readonly standing: ComparisonRow['decisionState'];
  /** Why the program proposes it. */
  readonly reason: string;
  /** Independent origins: `1`, `1 to 2`. */
  readonly origins: string;
}

/** The verdict of a row. */
export function exportedVerdict(
  row: ComparisonRow,
  { context, detailOf }: Pick<Comparison, 'context' | 'detailOf'>,
  words: Words,
): ExportedVerdict {
  const { decision } = row.question;
  const { proposal } = detailOf(row);
  return {
    verdict: row.verdict,
    by: decision === null || decision.act === 'left open' ? 'program' : 'analyst',
    proposed: row.proposed,
    standing: row.decisionState,
    reason: findingSentence(proposal.reason, context, words),
    origins: originRangeWords(row.origins, words),
  };
}

/** The verdicts of all questions, as `claims.csv` writes them beside each claim. */
export const exportedVerdicts = (comparison: Comparison, words: Words): ReadonlyMap<QuestionId, ExportedVerdict> =>
  new Map(comparison.rows.map((row) => [row.question.id, exportedVerdict(row, comparison, words)]));
