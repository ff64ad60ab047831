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
  const counting = kind !== null && COUNTING_KINDS.has(kind) ? groupHolding(kind, groups) : '';
  const named = groups.filter((group) => group.words.some((word) => ` ${words} `.includes(` ${foldUnit(word)} `)));
  if (/\bcasualt/.test(words) || namesBoth(named, groups)) return CASUALTIES;
  const [group] = named;
  if (group !== undefined && named.length === 1 && (group.cumulative || counting === '')) return group.name;
  return counting === '' ? words : counting;
}

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

/** Returns a unit in lower case, with letters and digits only and single spaces. */
export const foldUnit = (unit: string) =>
  unit
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether counts of this measure can only grow. Counts of unknown measures may also fall. */
export const isCumulative = (measure: string, groups: readonly UnitGroup[]) =>
  groups.some((group) => group.name === measure && group.cumulative);

/** The reason why unit groups can't be used. */
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
