import {
  ENGLISH_BODIES,
  ENGLISH_OTHER_MEASURES,
  ENGLISH_PARTS_OF_MEASURES,
  ENGLISH_SAME_UNITS,
} from '#core/language/en/english-units.ts';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import { CASUALTIES, DEFAULT_UNIT_GROUPS, type UnitGroup } from '#core/model/comparison-settings.ts';

/** Kinds of claims that name the thing counted by themselves. */
export const COUNTING_KINDS: ReadonlySet<ClaimKind> = new Set(['killed', 'wounded', 'casualties', 'captured']);

/** Words for the killed alone or the wounded alone: none of these words ever means casualties. */
const ONE_OF_THEM: ReadonlySet<string> = new Set(
  DEFAULT_UNIT_GROUPS.filter(({ name }) => name === 'killed' || name === 'wounded').flatMap(({ words }) => words),
);

/** Returns the measure that a claim counts; empty where the claim counts nothing, or where the measure isn't known. */
export type MeasureOf = (claim: Pick<Claim, 'kind' | 'quantity'>) => string;

/**
 * Finds the measure of claims: the unit group its unit belongs to, else what its kind counts, else the unit's own words.
 * Counts of different measures are never compared. A unit that names the killed and the wounded, or casualties, is
 * casualties whatever the groups say; a unit that only says who they were ("militiamen") gives way to the kind.
 */
export function measureFinder(unitGroups: readonly UnitGroup[]): MeasureOf {
  const groups = unitGroups.map((group) => (group.name === CASUALTIES ? withoutOneOfThem(group) : group));
  const known = new Map<ClaimKind | null, Map<string, string>>();
  return ({ kind, quantity }) => {
    const ofKind = known.get(kind) ?? new Map<string, string>();
    const found = ofKind.get(quantity.unit);
    if (found !== undefined) return found;
    known.set(kind, ofKind);
    const measured = measure(quantity.unit, kind, groups);
    ofKind.set(quantity.unit, measured);
    return measured;
  };
}

function measure(unit: string, kind: ClaimKind | null, groups: readonly UnitGroup[]): string {
  const words = foldUnit(unit);
  if (namesOneOf(words, ENGLISH_OTHER_MEASURES)) return withOneSpelling(words);
  if (namesOneOf(words, ENGLISH_BODIES)) return BODIES;
  const part = Object.entries(ENGLISH_PARTS_OF_MEASURES).find(([, listed]) => namesOneOf(words, listed));
  if (part !== undefined) return partOfMeasure(part, words, kind, groups);
  const counting = kind !== null && COUNTING_KINDS.has(kind) ? groupHolding(kind, groups) : '';
  const named = groups.filter((group) => group.words.some((word) => ` ${words} `.includes(` ${foldUnit(word)} `)));
  if (/\bcasualt/.test(words) || namesBoth(named, groups)) return CASUALTIES;
  const [group] = named;
  if (group !== undefined && named.length === 1 && (group.cumulative || counting === '')) return group.name;
  return counting === '' ? withOneSpelling(words) : counting;
}

/** Returns a unit in which each word that is written in several ways is written in one. */
function withOneSpelling(words: string): string {
  let written = ` ${words} `;
  for (const [first = '', ...others] of ENGLISH_SAME_UNITS) {
    for (const other of others) written = written.replaceAll(` ${other} `, ` ${first} `);
  }
  return written.trim();
}

/** The measure of the dead that have been seen, whatever word a report uses. */
const BODIES = 'bodies';

/** Returns the measure of a part: `seriously wounded` for "badly hurt". */
function partOfMeasure(
  [part, listed]: readonly [name: string, listed: readonly string[]],
  words: string,
  kind: ClaimKind | null,
  groups: readonly UnitGroup[],
): string {
  const others = listed.reduce((left, word) => ` ${left} `.replace(` ${word} `, ' ').trim(), words);
  return `${part} ${measure(others, kind, groups)}`.trim();
}

/** Whether `words`, folded, hold one of `listed` as whole words. */
export const namesOneOf = (words: string, listed: readonly string[]) =>
  listed.some((word) => ` ${words} `.includes(` ${word} `));

/**
 * Returns the measure of which `measure` counts a part: casualties of the killed and of the wounded, the injured of the
 * seriously injured; null where it isn't known to be a part of any.
 */
export function wholeOf(measure: string, groups: readonly UnitGroup[]): string | null {
  const [killed, wounded] = [groupHolding('killed', groups), groupHolding('wounded', groups)];
  if (measure === killed || measure === wounded) return CASUALTIES;
  if (measure === BODIES) return killed;
  const part = Object.keys(ENGLISH_PARTS_OF_MEASURES).find((name) => measure.startsWith(`${name} `));
  return part === undefined ? null : measure.slice(part.length + 1);
}

/** Returns the measures that make up `whole` together; empty where they aren't known. */
export const partsThatMakeUp = (whole: string, groups: readonly UnitGroup[]): readonly string[] =>
  whole === CASUALTIES ? [groupHolding('killed', groups), groupHolding('wounded', groups)] : [];

const withoutOneOfThem = (group: UnitGroup): UnitGroup => ({
  ...group,
  words: group.words.filter((word) => !ONE_OF_THEM.has(foldUnit(word))),
});

/**
 * Returns the name of the group that a word belongs to, whatever the analyst calls the group; otherwise the word
 * itself.
 */
function groupHolding(word: string, groups: readonly UnitGroup[]): string {
  if (word === CASUALTIES) return word;
  return groups.find(({ words }) => words.some((each) => foldUnit(each) === word))?.name ?? word;
}

/** Whether `named` contains both the group of the killed and the group of the wounded. */
function namesBoth(named: readonly UnitGroup[], groups: readonly UnitGroup[]): boolean {
  const [killed, wounded] = [groupHolding('killed', groups), groupHolding('wounded', groups)];
  const isNamed = (name: string) => named.some((group) => group.name === name);
  return killed !== wounded && isNamed(killed) && isNamed(wounded);
}

/** Returns a unit in lower case, with letters, digits, currency and per cent signs only and single spaces. */
export const foldUnit = (unit: string) =>
  unit
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
    .trim();

/** Why unit groups can't be used. */
export type UnitGroupProblem =
  | { readonly kind: 'word of casualties'; readonly word: string; readonly group: string }
  | { readonly kind: 'word in two groups'; readonly word: string; readonly groups: readonly [string, string] };

/** Finds the reason why `groups` can't be used; null where they can. */
export function unitGroupsProblem(groups: readonly UnitGroup[]): UnitGroupProblem | null {
  const seen = new Map<string, string>();
  for (const { name, words } of groups) {
    for (const word of words.map(foldUnit)) {
      if (name === CASUALTIES ? ONE_OF_THEM.has(word) : /\bcasualt/.test(word)) {
        return { kind: 'word of casualties', word, group: name };
      }
      const other = seen.get(word);
      if (other !== undefined && other !== name) return { kind: 'word in two groups', word, groups: [other, name] };
      seen.set(word, name);
    }
  }
  return null;
}
