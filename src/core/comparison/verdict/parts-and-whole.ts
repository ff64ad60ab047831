import type { Statement } from '#core/comparison/answers/answer.ts';
import { mayCountTheSame } from '#core/comparison/answers/counted-set.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { growthOf } from '#core/comparison/figures/growth.ts';
import { partsThatMakeUp, wholeOf } from '#core/comparison/figures/measure.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';
import { leastOf } from '#core/language/numbers/vague-count.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';

/** Counts of parts that can't be true beside a count of their whole by another report. */
export interface PartsAgainstWhole {
  readonly parts: readonly Statement[];
  readonly whole: Statement;
  /** `later update`: the higher count may come later. */
  readonly verdict: 'differ' | 'later update';
}

/**
 * Finds the most serious contradiction between counts of a part and of its whole: more killed than casualties; or of all
 * parts in one report and their whole in another: no killed and no wounded beside a dozen casualties. Null where every part
 * fits in.
 */
export function partsAgainstWhole(measures: ByMeasure, groups: readonly UnitGroup[]): PartsAgainstWhole | null {
  const all = [...measures.compared, ...measures.alone];
  const wholes = new Set(all.map(({ measure }) => wholeOf(measure, groups)));
  const statements = all.flatMap((measured) => measured.statements);
  let update: PartsAgainstWhole | null = null;
  for (const whole of all.flatMap(({ measure, statements: own }) => (wholes.has(measure) ? own : []))) {
    for (const found of [...partsAbove(whole, statements, groups), ...partsBelow(whole, statements, groups)]) {
      if (found.verdict === 'differ') return found;
      update ??= found;
    }
  }
  return update;
}

/** Finds parts of which one alone is more than the whole. */
function partsAbove(
  whole: Statement,
  statements: readonly Statement[],
  groups: readonly UnitGroup[],
): readonly PartsAgainstWhole[] {
  return statements
    .filter((part) => part.reportId !== whole.reportId && isPartOf(part, whole, groups))
    .filter((part) => leastCounted(part) > mostCounted(whole))
    .map((part) => against([part], whole, orderAsOf(whole.asOf, part.asOf), groups));
}

/** Finds the parts of one report that make up less than the whole together. */
function partsBelow(
  whole: Statement,
  statements: readonly Statement[],
  groups: readonly UnitGroup[],
): readonly PartsAgainstWhole[] {
  const names = partsThatMakeUp(whole.measure, groups);
  if (names.length === 0) return [];
  const parts = statements.filter((part) => part.reportId !== whole.reportId && names.includes(part.measure));
  return [...new Set(parts.map(({ reportId }) => reportId))].flatMap((reportId) => {
    const own = parts.filter((part) => part.reportId === reportId && mayCountTheSame(part, whole));
    const most = names.map((name) => Math.max(...own.filter(({ measure }) => measure === name).map(mostCounted)));
    const [first] = own;
    if (first === undefined || most.some((high) => high === -Infinity)) return []; // a part isn't counted
    const sum = most.reduce((all, high) => all + high, 0);
    return sum < leastCounted(whole) ? [against(own, whole, orderAsOf(first.asOf, whole.asOf), groups)] : [];
  });
}

const isPartOf = (part: Statement, whole: Statement, groups: readonly UnitGroup[]) =>
  whole.measure !== '' && wholeOf(part.measure, groups) === whole.measure && mayCountTheSame(part, whole);

/** Makes the finding; `order` is that of the lower count and the higher one. */
function against(
  parts: readonly Statement[],
  whole: Statement,
  order: ReturnType<typeof orderAsOf>,
  groups: readonly UnitGroup[],
): PartsAgainstWhole {
  const growth = growthOf(whole.measure, groups);
  const mayBeUpdate = growth !== 'once' && (order === 'before' || (order === 'after' && growth === 'may fall'));
  return { parts, whole, verdict: mayBeUpdate ? 'later update' : 'differ' };
}

/** Returns the least that a statement can mean: words without a number stand for one at least, a mention for nothing. */
const leastCounted = ({ figure }: Statement): number =>
  figure.kind === 'known'
    ? figure.span.low
    : figure.kind === 'vague' && figure.cue !== ''
      ? (leastOf(figure.cue) ?? 1)
      : -Infinity;

const mostCounted = ({ figure }: Statement): number => (figure.kind === 'known' ? figure.span.high : Infinity);
