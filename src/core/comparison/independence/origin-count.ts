import { byText } from '#core/base/by-text.ts';
import type { ReportId } from '#core/base/id.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { CopiedPassage } from './copied-wording.ts';
import { relaysAmong, type CountedAnswer, type Relay } from './relays.ts';

/**
 * Counts the origins of answers. The most: every named originator, and one for each report that names nobody; reports
 * that share a long wording are one. The fewest: those alone who know at first hand, those taken as one whose reports
 * share their wording, or of which one has it from the other by its own report; never less than one where anything is
 * said.
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
  const certain = new Set<string>();
  for (const answer of answers) for (const key of answer.firstHand) certain.add(key);
  const pairs = copied.length + relays.length === 0 ? [] : [...relayingPairs(relays), ...copying(answers, copied)];
  const isCertain = (key: string) => certain.has(key);
  const joined = joins(pairs.map(([a, b]): Pair => [a.filter(isCertain), b.filter(isCertain)]));
  const same = joins(sameOrigin(answers, copied));
  return { fewest: Math.max(1, certain.size - joined), most: Math.max(1, all.size - same) };
}

/**
 * How many words in a row make two texts one origin, and not only likely to be. Reports that use one agency's sentence
 * share some ten words; twenty are a paragraph that was taken over.
 */
const ONE_ORIGIN_WORDS = 20;

/** Returns, in pairs, what reports that name nobody rest on, where they share a long wording outside of quotations. */
function sameOrigin(answers: readonly CountedAnswer[], copied: readonly CopiedPassage[]): readonly Pair[] {
  const keysOf = new Map(answers.map(({ reportId, uncertain }) => [reportId, uncertain === null ? [] : [uncertain]]));
  const long = copied.filter(({ words }) => words >= ONE_ORIGIN_WORDS);
  return copyingPairs(long).map(([a, b]): Pair => [keysOf.get(a) ?? [], keysOf.get(b) ?? []]);
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
