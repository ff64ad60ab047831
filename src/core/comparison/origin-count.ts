import type { ReportId } from '../base/id.ts';
import type { OriginKeys } from './answer-origins.ts';
import type { CopiedPassage } from './copied-wording.ts';
import { byText } from './said-by.ts';

/** The least and the most independent origins that answers can have. */
export interface OriginRange {
  readonly fewest: number;
  readonly most: number;
}

/** An answer as far as counting needs it. */
export interface CountedAnswer {
  readonly reportId: ReportId;
  readonly keys: OriginKeys;
}

/**
 * Counts the origins of answers. The most: every named originator, and one for each report that names nobody. The fewest:
 * the named ones alone, those whose reports share their wording taken as one; never less than one where anything is said.
 */
export function countOrigins(answers: readonly CountedAnswer[], copied: readonly CopiedPassage[]): OriginRange {
  if (answers.length === 0) return { fewest: 0, most: 0 };
  const named = new Set<string>();
  for (const { keys } of answers) for (const key of keys.named) named.add(key);
  const all = new Set(named);
  for (const { keys } of answers) if (keys.uncertain !== null) all.add(keys.uncertain);
  const joined = copied.length === 0 ? 0 : joins(answers, copied);
  return { fewest: Math.max(1, named.size - joined), most: all.size };
}

/** How many originators fewer there are when reports that share their wording rest on one. */
function joins(answers: readonly CountedAnswer[], copied: readonly CopiedPassage[]): number {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined ? key : root(parent);
  };
  const keysOf = new Map(answers.map(({ reportId, keys }) => [reportId, keys.named.toSorted()]));
  let count = 0;
  for (const [a, b] of copyingPairs(copied)) {
    const first = (keysOf.get(a) ?? []).map(root);
    const second = (keysOf.get(b) ?? []).map(root);
    const [one, other] = [first[0], second[0]];
    if (one === undefined || other === undefined || first.some((key) => second.includes(key))) continue;
    parents.set(one, other);
    count += 1;
  }
  return count;
}

/** The reports that share wording, two by two, each pair once and in an order of its own. */
function copyingPairs(copied: readonly CopiedPassage[]): readonly (readonly [ReportId, ReportId])[] {
  const pairs = new Map<string, readonly [ReportId, ReportId]>();
  for (const { a, b, kind } of copied) {
    if (kind !== 'copied') continue;
    const pair = a.reportId < b.reportId ? ([a.reportId, b.reportId] as const) : ([b.reportId, a.reportId] as const);
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs].toSorted(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
}
