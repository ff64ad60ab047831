import { pairsOf } from '#core/base/pairs-of.ts';
import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { byFigure, claimsBehind, fromSeveral, reportsOf } from '#core/comparison/answers/statements.ts';
import { rulesOfEnds } from '#core/comparison/figures/figure.ts';
import { NO_SIDES, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import { givenFigures } from '#core/comparison/findings/given-figures.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { explainNoneAndSome, explainVagueWords } from './explain-vague-words.ts';
import type { Explanation } from './explanation.ts';
import { dependsOnScope } from './figure-relation.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { judgeCounts } from './judge-figures.ts';
import { noneAgainstSome } from './none-and-some.ts';
import { whyNoUpdate } from './why-no-update.ts';

/** The facts about a measure that the explanation of its figures needs. */
export interface FigureContext {
  /** The measure where the question has several, otherwise null. */
  readonly measure: string | null;
  /** Whether counts of this measure only grow. */
  readonly cumulative: boolean;
}

/**
 * Explains the verdict of `judgeFigures` where at least two reports make a statement on one measure. `statements` are
 * in the order of the names of their reports, which decides between equal figures.
 */
export function explainFigures(statements: readonly Statement[], { measure, cumulative }: FigureContext): Explanation {
  const sorted = statements.toSorted(byFigure);
  const counts = sorted.filter(isCount);
  const verdict = judgeCounts(counts, cumulative);
  const words = noneAgainstSome(sorted, cumulative);
  if (words !== null && bySeriousness(words.verdict, verdict) < 0) {
    return explainNoneAndSome(words, cumulative, measure);
  }
  if (!fromSeveral(counts)) return explainVagueWords(sorted, measure);

  const params = { measure, figures: givenFigures(counts) };
  const claimIds = claimsBehind(counts);
  const plain = { verdict, notes: [], ...NO_SIDES };
  switch (verdict) {
    case 'differ': {
      const noUpdate = whyNoUpdate(counts, cumulative);
      const reason = { kind: 'figures contradict', params: { ...params, noUpdate }, claimIds } as const;
      return { ...plain, ...sidesOf(counts), reason };
    }
    case 'later update': {
      const reason = { kind: 'figures may be updates', params: { ...params, cumulative }, claimIds } as const;
      return { ...plain, ...sidesOf(counts), reason };
    }
    case 'compatible':
      return { ...plain, notes: scopeNotes(counts), reason: { kind: 'figures can all be true', params, claimIds } };
    case 'agree':
      return { ...plain, reason: { kind: 'same figure', params, claimIds } };
  }
}

/**
 * Finds whose figures can be true together and whose figures fit none of these, where more than two reports give
 * figures.
 */
function sidesOf(counts: readonly CountStatement[]): Sides {
  if (reportsOf(counts).length < 3) return NO_SIDES;
  const placed = counts.map(({ reportId, figure }) => ({ by: reportId, span: figure.span, figure }));
  const groups = groupsThatFit(placed);
  return {
    groups: groups.map(({ by, common, members }) => ({
      reportIds: by,
      common: {
        of: 'figure',
        interval: common,
        rules: rulesOfEnds(
          common,
          members.map(({ figure }) => figure),
        ),
      },
    })),
    outliers: outliersOf(placed, groups),
  };
}

/** Notes figures that can both be true in only one reading of ambiguous words. */
function scopeNotes(counts: readonly CountStatement[]): readonly Note[] {
  const pairs = pairsOf(counts).filter(([a, b]) => dependsOnScope(a, b));
  const depending = [...new Set(pairs.flat())];
  if (depending.length === 0) return [];
  return [{ kind: 'scope open', params: { figures: givenFigures(depending) }, claimIds: claimsBehind(depending) }];
}
