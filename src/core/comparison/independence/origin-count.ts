import { byText } from '#core/base/by-text.ts';
import type { ReportId } from '#core/base/id.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { CopiedPassage } from './copied-wording.ts';
import { relaysAmong, type CountedAnswer, type Relay } from './relays.ts';

/**
 * Counts the origins of answers. The most: every named originator, and one for each report that names nobody. The
 * fewest: the named originators alone, where two count as one if their reports share wording or if one report cites the
 * other as its source; never less than one where any report answers.
 */
export function countOrigins(answers: readonly CountedAnswer[], copied: readonly CopiedPassage[]): OriginRange {
  if (answers.length === 0) return { fewest: 0, most: 0 };
  const named = new Set<string>();
  for (const answer of answers) for (const key of answer.named) named.add(key);
  const relays = relaysAmong(answers);
  const relaying = new Set(relays.map(({ answer }) => answer));
  const all = new Set(named);
  for (const answer of answers) {
    const { uncertain } = answer;
    if (uncertain !== null && !relaying.has(answer)) all.add(uncertain); // the originator that a relay cites also stands for its publisher
  }
  const joined =
    copied.length + relays.length === 0 ? 0 : joins([...relayingPairs(relays), ...copying(answers, copied)]);
  return { fewest: Math.max(1, named.size - joined), most: all.size };
}

type Pair = readonly [readonly string[], readonly string[]];

/**
 * Counts how many originators fewer remain when, in each pair, one originator of the first and one of the second are
 * the same.
 */
function joins(pairs: readonly Pair[]): number {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : root(parent);
  };
  let count = 0;
  for (const [a, b] of pairs) {
    const first = a.map(root);
    const second = b.map(root);
    const [one, other] = [first[0], second[0]];
    if (one === undefined || other === undefined || first.some((key) => second.includes(key))) continue;
    parents.set(one, other);
    count += 1;
  }
  return count;
}

/** Returns each publisher that others name, with the originators that its own report names. */
const relayingPairs = (relays: readonly Relay<CountedAnswer>[]): readonly Pair[] =>
  relays.map(({ publisher, answer }): Pair => [[publisher], answer.named.toSorted()]);

/** Returns the originators of reports that share wording, in pairs. */
function copying(answers: readonly CountedAnswer[], copied: readonly CopiedPassage[]): readonly Pair[] {
  const keysOf = new Map(answers.map(({ reportId, named }) => [reportId, named.toSorted()]));
  return copyingPairs(copied).map(([a, b]): Pair => [keysOf.get(a) ?? [], keysOf.get(b) ?? []]);
}

/** Returns the reports that share wording, in pairs, each pair once and in an order of its own. */
function copyingPairs(copied: readonly CopiedPassage[]): readonly (readonly [ReportId, ReportId])[] {
  const pairs = new Map<string, readonly [ReportId, ReportId]>();
  for (const { a, b, kind } of copied) {
    if (kind !== 'copied') continue;
    const pair = a.reportId < b.reportId ? ([a.reportId, b.reportId] as const) : ([b.reportId, a.reportId] as const);
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs].toSorted(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
}
