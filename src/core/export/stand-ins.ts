import type { PartyId } from '../base/id.ts';
import { byText } from '../comparison/said-by.ts';
import type { Party, PartyRole } from '../model/party.ts';
import { isLeftOut, type LeaveOut } from './leave-out.ts';

/** Replaces names in a text. */
export type ReplaceNames = (text: string) => string;

/** The stand-ins of an investigation's parties. */
export interface StandIns {
  readonly of: ReadonlyMap<PartyId, string>;
  /** In what we say: `Witness A`. */
  readonly inText: ReplaceNames;
  /** In what a report says: `[Witness A]`. */
  readonly inQuote: ReplaceNames;
}

const ROLE_WORDS: Readonly<Record<PartyRole, string>> = {
  publisher: 'Publisher',
  outlet: 'Outlet',
  organisation: 'Organisation',
  official: 'Official',
  witness: 'Witness',
  unnamed: 'Unnamed',
  document: 'Document',
  image: 'Image',
};

/**
 * Gives each party that is left out a stand-in made of its role and a letter, in alphabetical order of the names. Letters, not
 * numbers: a stand-in must never be taken for a figure. Names and aliases are found as whole words, however their case and
 * spacing; a name of one word only in its own case and in capitals, since "NOW" isn't "now".
 */
export function standIns(parties: readonly Party[], leaveOut: LeaveOut): StandIns {
  const of = new Map<PartyId, string>();
  const byName = new Map<string, string>();
  const counts = new Map<PartyRole, number>();
  for (const party of parties.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id))) {
    if (!isLeftOut(party.role, leaveOut)) continue;
    const count = counts.get(party.role) ?? 0;
    counts.set(party.role, count + 1);
    const standIn = `${ROLE_WORDS[party.role]} ${letters(count)}`;
    of.set(party.id, standIn);
    for (const name of [party.name, ...party.aliases]) for (const form of forms(name)) byName.set(form, standIn);
  }
  const pattern = patternOf([...byName.keys()]);
  const replace = (dress: (standIn: string) => string) => (text: string) =>
    pattern === null ? text : text.replace(pattern, (found) => dress(byName.get(keyOf(found, byName)) ?? '…'));
  return { of, inText: replace((standIn) => standIn), inQuote: replace((standIn) => `[${standIn}]`) };
}

/** A, B, …, Z, AA, AB, … */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const squeezed = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
const isOneWord = (name: string) => !name.includes(' ');

/** The forms in which a name is looked up once it is found. */
function forms(name: string): readonly string[] {
  const plain = squeezed(name);
  if (plain === '') return [];
  return isOneWord(plain) ? [plain, plain.toUpperCase()] : [plain.toLowerCase()];
}

function keyOf(found: string, known: ReadonlyMap<string, string>): string {
  const plain = squeezed(found);
  return known.has(plain) ? plain : plain.toLowerCase();
}

/** Letters of scripts that part words by spaces and have no prefixes written on to names. */
const WORDED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\P{L}]*$/u;

/** Finds the longest name at each place, at once, so that no stand-in is searched again. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const sources = names
    .toSorted((a, b) => b.length - a.length || byText(a, b))
    .map((name) => {
      const source = isOneWord(name) ? escaped(name) : anyCase(name);
      return WORDED.test(name) ? `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])` : source;
    });
  return new RegExp(sources.join('|'), 'gu');
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A name of several words in any case, with any white space between them. */
const anyCase = (name: string) =>
  Array.from(name)
    .map((letter) => {
      if (letter === ' ') return String.raw`\s+`;
      const cases = new Set(
        [letter, letter.toLowerCase(), letter.toUpperCase()].filter((each) => Array.from(each).length === 1),
      );
      return cases.size === 1 ? escaped(letter) : `[${[...cases].join('')}]`;
    })
    .join('');
