import { byText } from '#core/base/by-text.ts';
import type { PartyId } from '#core/base/id.ts';
import { COMMON_WORDS } from '#core/language/en/english-common-words.ts';
import { matchKey, type Party, type PartyRole } from '#core/model/party.ts';
import type { Words } from '#core/words/words.ts';
import { findNames } from './find-names.ts';
import { isRedacted, type RedactionChoice } from './redaction-choice.ts';

/** Replaces names in a text. */
export type ReplaceNames = (text: string) => string;

/** The stand-ins of an investigation's parties. */
export interface StandIns {
  readonly of: ReadonlyMap<PartyId, string>;
  /** In what we say: `Witness A`. */
  readonly inText: ReplaceNames;
  /** In what a report says: `[Witness A]`. */
  readonly inQuote: ReplaceNames;
  /** In what is written in small letters whatever it holds, as words for units and names of files are: `ndf troops`. */
  readonly inSmallLetters: ReplaceNames;
}

/**
 * Gives each party that is left out a stand-in made of its role and a letter, in alphabetical order of the names; authors go
 * with the people. Letters, not numbers: a stand-in must never be taken for a figure. Witnesses and authors are also found by
 * their family name alone, as reports go on to call them; other names are found as they are listed. Not found are nicknames
 * and given names alone, and family names alone in scripts without capitals, unless they are listed as other names: the
 * dialog says so.
 *
 * @param authors of the reports, as they are given there
 */
export function standIns(
  parties: readonly Party[],
  redaction: RedactionChoice,
  authors: readonly string[],
  words: Words,
): StandIns {
  const of = new Map<PartyId, string>();
  const byName = new Map<string, string>();
  const short = new Set<string>();
  const counts = new Map<PartyRole | 'author', number>();
  const nextOf = (role: PartyRole | 'author') => {
    const count = counts.get(role) ?? 0;
    counts.set(role, count + 1);
    return words.say(`stand-in.${role}`, { letters: letters(count) });
  };
  const addPerson = (name: string, standIn: string) => {
    for (const family of familyNames(name)) {
      if (byName.has(family)) continue;
      byName.set(family, standIn);
      if (family.length <= SHORT) short.add(family);
    }
  };
  for (const party of parties.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id))) {
    if (!isRedacted(party.role, redaction)) continue;
    const standIn = nextOf(party.role);
    of.set(party.id, standIn);
    for (const name of [party.name, ...party.aliases]) byName.set(name, standIn);
    if (party.role === 'witness') addPerson(party.name, standIn);
  }
  for (const author of authorsLeftOut(authors, parties, redaction)) {
    const standIn = nextOf('author');
    byName.set(author, standIn);
    addPerson(author, standIn);
  }
  // A party's own name that is a family's as well is found as it is listed.
  for (const { name, aliases } of parties) for (const listed of [name, ...aliases]) short.delete(listed);
  const replace = findNames(byName, short);
  const small = [...byName].filter(([name]) => !short.has(name) || !COMMON_WORDS.has(name.toLowerCase()));
  const replaceSmall = findNames(new Map(small.map(([name, standIn]) => [name.toLowerCase(), standIn])));
  return {
    of,
    inText: (text) => replace(text, (standIn) => standIn),
    inQuote: (text) => replace(text, (standIn) => `[${standIn}]`),
    inSmallLetters: (text) =>
      replaceSmall(
        replace(text, (standIn) => standIn),
        (standIn) => standIn,
      ),
  };
}

/** Authors with a name of several words who are no party already: "Staff" names nobody. */
function authorsLeftOut(
  authors: readonly string[],
  parties: readonly Party[],
  { names }: RedactionChoice,
): readonly string[] {
  if (names === 'nobody') return [];
  const known = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]).map(matchKey));
  return [...new Set(authors.map((author) => author.trim()))]
    .filter((author) => author.includes(' ') && !known.has(matchKey(author)))
    .toSorted(byText);
}

/** A person's name: two to four words, each with a capital but for what families are called by ("al-", "van"). */
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Ll}{2,3} )?(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}\p{M}'’-]+){1,3}$/u;

/** Last words of bylines that name a desk: they stand in too many sentences to be taken for a family. */
const DESKS: ReadonlySet<string> = new Set(
  'Agencies Agency Correspondent Correspondents Desk Editor Editors English Media Network News Newsroom Online Post Press Reporter Reporters Service Staff Team Times'.split(
    ' ',
  ),
);

/** Family names of so few letters are common words and abbreviations as well: they are found with care. */
const SHORT = 3;

/** The forms of the last word of a person's name: `al-Karimi` and `Karimi`; none of what is no person's name. */
function familyNames(name: string): readonly string[] {
  if (!PERSON.test(name.trim())) return [];
  const last = name.trim().split(' ').at(-1) ?? '';
  return [...new Set([last, last.replace(/^\p{L}{2,3}-/u, '')])].filter(
    (family) => family.length > 1 && !DESKS.has(family) && !(family.length <= SHORT && family === family.toUpperCase()),
  );
}

/** A, B, …, Z, AA, AB, … */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
