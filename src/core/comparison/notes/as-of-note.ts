import { pairsOf } from '#core/base/pairs-of.ts';
import type { CountStatement } from '#core/comparison/answers/count-statement.ts';
import { claimsBehind, fromSeveral, reportsOf } from '#core/comparison/answers/statements.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import { asOfKey, orderAsOf, sameAsOf, type KnownAsOf } from '#core/comparison/times/as-of.ts';

/** The counts with one as-of time. */
interface CountsUntil {
  readonly asOf: KnownAsOf;
  readonly counts: CountStatement[];
}

/** Notes that the counts of reports have different as-of times, or that some as-of times aren't known. */
export function asOfNote(counts: readonly CountStatement[]): readonly Note[] {
  if (!fromSeveral(counts) || pairsOf(counts).every(([a, b]) => sameAsOf(a.asOf, b.asOf))) return [];
  const known = timesGiven(counts);
  const unknown = reportsOf(counts.filter(({ asOf }) => asOf.span === null));
  const claimIds = claimsBehind(counts);
  const pairs = pairsOf(known);
  const [first] = known;
  if (first !== undefined && pairs.every(([a, b]) => sameAsOf(a.asOf, b.asOf))) {
    const reportIds = reportsOf(known.flatMap((until) => until.counts));
    return [{ kind: 'as-of time of some unknown', params: { unknown, asOf: first.asOf, reportIds }, claimIds }];
  }
  const params = { unknown, times: known.map(({ asOf, counts: own }) => ({ asOf, reportIds: reportsOf(own) })) };
  if (known.every(({ asOf }) => asOf.from === 'publication')) {
    return [{ kind: 'publication stands for as-of time', params, claimIds }];
  }
  const differ = pairs.some(([a, b]) => orderAsOf(a.asOf, b.asOf) === 'before');
  return [{ kind: differ ? 'as-of times differ' : 'as-of times named differently', params, claimIds }];
}

/** Returns the different known as-of times with the counts of each, the earliest first; of equal times a stated one. */
function timesGiven(counts: readonly CountStatement[]): readonly CountsUntil[] {
  const given = new Map<string, CountsUntil>();
  for (const count of counts) {
    const { asOf } = count;
    if (asOf.span === null) continue;
    const known = given.get(asOfKey(asOf)) ?? { asOf, counts: [] };
    known.counts.push(count);
    given.set(asOfKey(asOf), known);
  }
  return [...given.values()].sort((a, b) => a.asOf.span.from - b.asOf.span.from || statedFirst(a.asOf, b.asOf));
}

const statedFirst = (a: KnownAsOf, b: KnownAsOf) => Number(a.from === 'publication') - Number(b.from === 'publication');
