import type { ClaimId, QuestionId, ReportId } from '#core/base/id.ts';
import { byAsOf, isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { KnownFigure } from '#core/comparison/figures/figure.ts';
import { chainsOf } from '#core/comparison/independence/attribution-chain.ts';
import type { AsOf } from '#core/comparison/times/as-of.ts';
import { asOfLabel } from '#core/words/comparison/as-of-words.ts';
import { chainPath } from '#core/words/comparison/attribution.ts';
import { figureWords, measureWords } from '#core/words/comparison/figure-words.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import type { Words } from '#core/words/words.ts';

/** A count as the figures chart shows it. */
export interface FigureMark {
  readonly reportId: ReportId;
  readonly claimIds: readonly ClaimId[];
  readonly figure: KnownFigure;
  readonly asOf: AsOf;
  /** `20 or more · as of Friday 22 Apr 2016 · NOW → Shaam Times` */
  readonly label: string;
}

/**
 * The counts that answer one question in one measure, the earliest as-of time first, so that a reader sees a toll grow.
 */
export interface FigureRow {
  readonly questionId: QuestionId;
  readonly wording: string;
  readonly marks: readonly FigureMark[];
}

/** The rows of one measure. They share a scale. */
export interface FigureGroup {
  /** `killed` */
  readonly measure: string;
  readonly rows: readonly FigureRow[];
}

/** The counts of a comparison by measure, in the order of its rows. Questions without figures are left out. */
export function figureGroups(
  rows: readonly ComparisonRow[],
  context: ComparisonContext,
  words: Words,
): readonly FigureGroup[] {
  const groups = new Map<string, FigureRow[]>();
  for (const { question, measures } of rows) {
    for (const { measure, statements } of [...measures.compared, ...measures.alone]) {
      const counts = statements.filter(isCount).toSorted(byAsOf);
      if (counts.length === 0) continue;
      const row = {
        questionId: question.id,
        wording: question.wording,
        marks: counts.map((count) => markOf(count, context, words)),
      };
      groups.set(measure, [...(groups.get(measure) ?? []), row]);
    }
  }
  return [...groups].map(([measure, own]) => ({ measure: measureWords(measure, words), rows: own }));
}

function markOf(
  { reportId, claims, figure, asOf }: CountStatement,
  { names, parties }: ComparisonContext,
  words: Words,
): FigureMark {
  const name = nameOf(names, reportId, words);
  const chains = chainsOf(claims[0].attribution).map((chain) => chainPath(name, chain, parties, words));
  return {
    reportId,
    claimIds: claims.map(({ id }) => id),
    figure,
    asOf,
    label: [figureWords(figure, words), asOfLabel(asOf, words), chains.join('; ')].join(' · '),
  };
}
