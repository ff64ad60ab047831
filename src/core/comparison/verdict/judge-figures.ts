import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { fromSeveral } from '#core/comparison/answers/statements.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { relateFigures, type FigureRelation } from './figure-relation.ts';
import { figuresBelowWords } from './figures-below-words.ts';

/** The verdict on figures of one measure. */
export type FigureVerdict = 'differ' | 'later update' | 'not comparable' | 'compatible' | 'agree';

/**
 * Judges the statements of at least two reports on one measure by their numbers, or by figures below what words without a
 * number mean at least ("hundreds") where that is more serious.
 */
export function judgeFigures(statements: readonly Statement[], growth: Growth): FigureVerdict {
  const numbers = judgeCounts(statements.filter(isCount), growth);
  const words = figuresBelowWords(statements, growth)?.verdict ?? numbers;
  return bySeriousness(words, numbers) < 0 ? words : numbers;
}

const VERDICT_OF: Readonly<Record<FigureRelation, FigureVerdict>> = {
  apart: 'differ',
  growth: 'later update',
  overlap: 'compatible',
  'part fits': 'compatible',
  unlike: 'not comparable',
  same: 'agree',
};

/**
 * Judges counts by the worst relation that two of them have. Counts of only one report have nothing to be compared with.
 * Two counts over different people or times, or of a part and its whole, decide only where no two count the same.
 */
export function judgeCounts(counts: readonly CountStatement[], growth: Growth): FigureVerdict {
  if (!fromSeveral(counts)) return 'compatible';
  const decisive = new Set<FigureRelation>();
  const between = new Set<FigureRelation>(); // relations of counts of two reports that decide only where no other does
  for (const [index, b] of counts.entries()) {
    for (const a of counts.slice(0, index)) {
      const relation = relateFigures(a, b, growth);
      if (relation === 'apart') return 'differ';
      if (relation !== 'unlike' && relation !== 'part fits') decisive.add(relation);
      else if (a.reportId !== b.reportId) between.add(relation);
    }
  }
  const relations = decisive.size > 0 ? decisive : between;
  return [...relations].map((relation) => VERDICT_OF[relation]).sort(bySeriousness)[0] ?? 'compatible';
}
