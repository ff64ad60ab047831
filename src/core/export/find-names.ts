import { byText } from '#core/comparison/wording/said-by.ts';

/** Puts what `dress` makes of its stand-in in the place of every name in a text. */
export type ReplaceFound = (text: string, dress: (standIn: string) => string) => string;

/**
 * Finds names as whole words, however they are written: in any case, their words parted by spaces, by hyphens or by nothing
 * ("@ShaamTimes"), with vowel signs and what nobody sees between their letters. A name of a single word is found only in
 * its own case and in capitals, since "NOW" isn't "now".
 *
 * @param standIns what stands in for each name
 */
export function findNames(standIns: ReadonlyMap<string, string>): ReplaceFound {
  const names = [...standIns.keys()].map(plain).filter((name) => name !== '');
  const known = new Map([...standIns].flatMap(([name, standIn]) => keysOf(plain(name)).map((key) => [key, standIn])));
  const pattern = patternOf([...new Set(names)]);
  const standInFor = (found: string) => known.get(plain(found)) ?? known.get(folded(plain(found))) ?? '…';
  return (text, dress) =>
    pattern === null ? text : text.normalize('NFC').replace(pattern, (found) => dress(standInFor(found)));
}

/**
 * What may stand between two letters of a name: soft hyphens, joiners, marks of direction and other letters without width;
 * Arabic vowel signs and the stroke that draws a word out.
 */
const UNSEEN = String.raw`\u00ad\u061c\u0640\u064b-\u0652\u0670\u200b-\u200f\u2060\ufeff`;
const BETWEEN = `[${UNSEEN}]`;
/** Those of them that belong to the letter before, also to the last one. */
const SIGNS = String.raw`[\u0640\u064b-\u0652\u0670]`;
const ALL_BETWEEN = new RegExp(BETWEEN, 'gu');

/** What may part the words of a name: white space, hyphens of all kinds, the low line of an address. */
const GAPS = /[\s_\-\u2010-\u2015]+/gu;
const GAPS_OR_NONE = String.raw`[\s_\-\u2010-\u2015${UNSEEN}]*`;
const APOSTROPHES = `'’ʼ‘\``;

const plain = (name: string) => name.normalize('NFC').replace(ALL_BETWEEN, '').trim();
const isOneWord = (name: string) => /^[\p{L}\p{M}\p{N}]+$/u.test(name);

/** A name as it is looked up in whatever way it was written. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(GAPS, '')
    .replace(new RegExp(`[${APOSTROPHES}]`, 'gu'), '’');

const keysOf = (name: string): readonly string[] => (isOneWord(name) ? [name, name.toUpperCase()] : [folded(name)]);

/** Letters of scripts that part words by spaces and have no prefixes written on to names. */
const WORDED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\P{L}]*$/u;

/** Finds the longest name at each place, at once, so that no stand-in is searched again. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const sources = names
    .toSorted((a, b) => b.length - a.length || byText(a, b))
    .map((name) => {
      const source = isOneWord(name) ? keysOf(name).map(lettersOf).join('|') : anyWriting(name);
      return WORDED.test(name) ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : `(?:${source})${SIGNS}*`;
    });
  return new RegExp(sources.join('|'), 'gu');
}

/** The letters of a name as they are, whatever nobody sees between them. */
const lettersOf = (name: string) => Array.from(name).map(escaped).join(`${BETWEEN}*`);

/** A name of several words, or with marks within, in any case, with anything that parts words between them. */
const anyWriting = (name: string) =>
  name
    .replace(GAPS, ' ')
    .split(' ')
    .map((word) => Array.from(word).map(inAnyCase).join(`${BETWEEN}*`))
    .join(GAPS_OR_NONE);

function inAnyCase(letter: string): string {
  if (APOSTROPHES.includes(letter)) return `[${APOSTROPHES}]`;
  const cases = [letter, letter.toLowerCase(), letter.toUpperCase()].filter((each) => Array.from(each).length === 1);
  const different = new Set(cases);
  return different.size === 1 ? escaped(letter) : `[${[...different].join('')}]`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
