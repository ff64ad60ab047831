import type { ClaimId } from '#core/base/id.ts';
import { pairsOf } from '#core/base/pairs-of.ts';
import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { relateSets } from '#core/comparison/answers/counted-set.ts';
import { byFigure, claimsBehind, fromSeveral, reportsOf } from '#core/comparison/answers/statements.ts';
import { rulesOfEnds } from '#core/comparison/figures/figure.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import { NO_SIDES, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import { givenFigures } from '#core/comparison/findings/given-figures.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { explainBelowWords, explainVagueWords } from './explain-vague-words.ts';
import type { Explanation } from './explanation.ts';
import { dependsOnScope, relateFigures } from './figure-relation.ts';
import { figuresBelowWords } from './figures-below-words.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { judgeCounts } from './judge-figures.ts';
import { whyNoUpdate } from './why-no-update.ts';

/** The facts about a measure that the explanation of its figures needs. */
export interface FigureContext {
  /** The measure where the question has several, otherwise null. */
  readonly measure: string | null;
  /** The way in which figures of this measure change. */
  readonly growth: Growth;
}

/**
 * Explains the verdict of `judgeFigures` where at least two reports make a statement on one measure. `statements` are
 * in the order of the names of their reports, which decides between equal figures.
 */
export function explainFigures(statements: readonly Statement[], { measure, growth }: FigureContext): Explanation {
  const sorted = statements.toSorted(byFigure);
  const counts = sorted.filter(isCount);
  const verdict = judgeCounts(counts, growth);
  const words = figuresBelowWords(sorted, growth);
  if (words !== null && bySeriousness(words.verdict, verdict) < 0) {
    return explainBelowWords(words, growth, measure);
  }
  if (!fromSeveral(counts)) return explainVagueWords(sorted, measure);

  const params = { measure, figures: givenFigures(counts) };
  const claimIds = claimsBehind(counts);
  const plain = { verdict, notes: [], ...NO_SIDES };
  switch (verdict) {
    case 'differ': {
      const noUpdate = whyNoUpdate(counts, growth);
      const reason = { kind: 'figures contradict', params: { ...params, noUpdate }, claimIds } as const;
      return { ...plain, ...sidesOf(counts), reason };
    }
    case 'later update': {
      const reason = { kind: 'figures may be updates', params: { ...params, growth }, claimIds } as const;
      return { ...plain, ...sidesOf(counts), reason };
    }
    case 'not comparable':
      return { ...plain, reason: unlikeSets(counts, claimIds) };
    case 'compatible': {
      const kind = onlyPartsFit(counts, growth) ? 'part fits in whole' : 'figures can all be true';
      return { ...plain, notes: [...scopeNotes(counts), ...farApartNotes(counts)], reason: { kind, params, claimIds } };
    }
    case 'agree':
      return { ...plain, reason: { kind: 'same figure', params, claimIds } };
  }
}

/**
 * Finds whose figures can be true together and whose fit nobody's, where more than two reports give some. An open figure
 * ("at least 2") fits anything above it: it supports no figure, makes no group and stands apart from none.
 */
function sidesOf(counts: readonly CountStatement[]): Sides {
  if (reportsOf(counts).length < 3) return NO_SIDES;
  const placed = counts
    .filter(({ figure }) => Number.isFinite(figure.span.low) && Number.isFinite(figure.span.high))
    .map(({ reportId, figure }) => ({ by: reportId, span: figure.span, figure }));
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

/** Tells why no two reports count the same: they count other people, or at another time. */
function unlikeSets(counts: readonly CountStatement[], claimIds: readonly ClaimId[]): VerdictReason {
  const timed = counts.filter(({ period }) => period !== null);
  if (pairsOf(timed).some(([a, b]) => relateSets(a, b) === 'other time')) {
    const times = timed.flatMap(({ reportId, period }) => (period === null ? [] : [{ reportId, span: period.span }]));
    return { kind: 'different periods counted', params: { times }, claimIds };
  }
  const wordings = counts.map(({ reportId, claims: [{ object, subject, quantity }] }) => ({
    reportId,
    words: object || subject || quantity.unit,
  }));
  return { kind: 'different people counted', params: { wordings }, claimIds };
}

/** Whether all that counts of two reports have in common is that one counts a part of the other's people. */
const onlyPartsFit = (counts: readonly CountStatement[], growth: Growth): boolean =>
  pairsOf(counts)
    .filter(([a, b]) => a.reportId !== b.reportId)
    .every(([a, b]) => relateFigures(a, b, growth) === 'part fits');

/**
 * How many times as high a figure must be as the end of an open one for a note. A recorder takes "at least 3" and 400 for
 * two different tolls; with less, ordinary early counts ("at least 3", then 12) would be noted each time.
 */
const FAR_APART = 5;
/** How much higher it must be: below that small counts ("at least 1" and 6) would be noted. */
const FAR_APART_AT_LEAST = 20;

/** Notes figures that fit only because one of them is open, although they lie far apart: that is no corroboration. */
function farApartNotes(counts: readonly CountStatement[]): readonly Note[] {
  const far = pairsOf(counts).filter(([a, b]) => liesFar(a, b) || liesFar(b, a));
  const figures = [...new Set(far.flat())];
  if (figures.length === 0) return [];
  return [{ kind: 'figures far apart', params: { figures: givenFigures(figures) }, claimIds: claimsBehind(figures) }];
}

/** Whether one of both is open, and the other's nearest number lies far from the end of it. */
function liesFar({ figure: open }: CountStatement, { figure: other }: CountStatement): boolean {
  if (open.span.high === Infinity) return isFar(open.span.low, other.span.low);
  return open.span.low === -Infinity && isFar(other.span.high, open.span.high);
}

const isFar = (low: number, high: number): boolean =>
  Number.isFinite(low) &&
  Number.isFinite(high) &&
  high >= Math.max(low, 1) * FAR_APART &&
  high - low >= FAR_APART_AT_LEAST;

/** Notes figures that can both be true only under one reading of ambiguous words. */
function scopeNotes(counts: readonly CountStatement[]): readonly Note[] {
  const pairs = pairsOf(counts).filter(([a, b]) => dependsOnScope(a, b));
  const depending = [...new Set(pairs.flat())];
  if (depending.length === 0) return [];
  return [{ kind: 'scope open', params: { figures: givenFigures(depending) }, claimIds: claimsBehind(depending) }];
}
