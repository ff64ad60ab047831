import { ENGLISH_PEOPLE_COUNTED } from '#core/language/en/english-people-counted.ts';
import type { PeopleCounted } from '#core/language/vocabulary/people-counted.ts';
import type { Claim } from '#core/model/claim.ts';

/**
 * The relation of the people that two claims count. `same`: nothing tells them apart. `part`: the first are some of the
 * second. `whole`: the second are some of the first. `apart`: nobody is both.
 */
export type PeopleRelation = 'same' | 'part' | 'whole' | 'apart';

/** Who is counted, as far as the words tell; the words of a language that has no table tell nothing. */
export interface PeopleCountedBy {
  readonly status: 'civilian' | 'combatant' | null;
  readonly group: 'child' | 'woman' | 'man' | null;
  /** Whether everybody is counted: "people". */
  readonly everybody: boolean;
}

const NOBODY_TOLD: PeopleCountedBy = { status: null, group: null, everybody: false };

/** Reads who is counted from a claim's object, or its subject where there is none, and from its unit. */
export function peopleCounted({ object, subject, quantity }: Pick<Claim, 'object' | 'subject' | 'quantity'>) {
  const words = foldedWords(`${object || subject} ${quantity.unit}`);
  return words === '  ' ? NOBODY_TOLD : readPeople(words);
}

function readPeople(words: string): PeopleCountedBy {
  const names = (kind: keyof PeopleCounted) => ENGLISH_PEOPLE_COUNTED[kind].some((word) => words.includes(` ${word} `));
  const only = <K extends keyof PeopleCounted>(kinds: readonly K[]): K | null => {
    const named = kinds.filter(names);
    return named.length === 1 ? (named[0] ?? null) : null; // "soldiers and civilians" are neither alone
  };
  return {
    status: only(['civilian', 'combatant']),
    group: only(['child', 'woman', 'man']),
    everybody: names('everybody'),
  };
}

const foldedWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim()} `;

/** Tells whether two claims count the same people, as far as their words say. */
export function relatePeople(a: PeopleCountedBy, b: PeopleCountedBy): PeopleRelation {
  if (excludes(a.status, b.status) || excludes(a.group, b.group)) return 'apart';
  if (isPart(a, b)) return 'part';
  return isPart(b, a) ? 'whole' : 'same';
}

const excludes = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** Whether `part` names some of the people that `whole` names. Where `whole` names nobody, nothing is known. */
function isPart(part: PeopleCountedBy, whole: PeopleCountedBy): boolean {
  const narrower = (part.status !== null && whole.status === null) || (part.group !== null && whole.group === null);
  const wider = (part.status === null && whole.status !== null) || (part.group === null && whole.group !== null);
  return narrower && !wider && (whole.everybody || whole.status !== null || whole.group !== null);
}
