import { byText } from '#core/base/by-text.ts';
import { COMMON_WORDS } from '#core/language/en/english-common-words.ts';
import { bareLetters, withAccents } from '#core/text/bare-letters.ts';

/** Puts what `dress` makes of its stand-in in the place of every name in a text. */
export type ReplaceFound = (text: string, dress: (standIn: string) => string) => string;

/**
 * Finds names as whole words, however they are written: in any case, their words parted by spaces, by hyphens or by nothing
 * ("@ShaamTimes"), with vowel signs and what nobody sees between their letters. A name of a single word is found only in
 * its own case and in capitals, since "NOW" isn't "now". Accents may be missing, or stand where the name has none.
 *
 * @param standIns what stands in for each name
 * @param short those of them that are words of two or three letters and mustn't be found everywhere: not in capitals, which
 * are an abbreviation's ("UN"), and where they are English words only within a sentence
 */
export function findNames(standIns: ReadonlyMap<string, string>, short: ReadonlySet<string> = new Set()): ReplaceFound {
  const names = [...standIns.keys()].map(plain).filter((name) => name !== '');
  const known = new Map([...standIns].flatMap(([name, standIn]) => keysOf(plain(name)).map((key) => [key, standIn])));
  const bare = new Map([...known].map(([key, standIn]) => [bareLetters(key), standIn]));
  const pattern = patternOf([...new Set(names)], new Set([...short].map(plain)));
  const standInFor = (found: string) => {
    const [own, inAnyWriting] = [plain(found), folded(plain(found))];
    return (
      known.get(own) ??
      known.get(inAnyWriting) ??
      bare.get(bareLetters(own)) ??
      bare.get(bareLetters(inAnyWriting)) ??
      '…'
    );
  };
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

const NOT_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const NOT_BEHIND = String.raw`(?![\p{L}\p{N}])`;
/** Behind a word or a comma, or a title that is cut short. */
const WITHIN_SENTENCE = String.raw`(?<=[\p{L}\p{M}\p{N},;)]\s{1,2}|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Sgt|Lt|Maj)\.\s{1,2})`;
const isCommon = (name: string) => COMMON_WORDS.has(name.toLowerCase());

/** Finds the longest name at each place, at once, so that no stand-in is searched again. */
function patternOf(names: readonly string[], short: ReadonlySet<string>): RegExp | null {
  if (names.length === 0) return null;
  const sources = names
    .toSorted((a, b) => b.length - a.length || byText(a, b))
    .map((name) => {
      if (short.has(name))
        return `${isCommon(name) ? WITHIN_SENTENCE : ''}${NOT_BEFORE}${lettersOf(name)}${NOT_BEHIND}`;
      const source = isOneWord(name) ? keysOf(name).map(lettersOf).join('|') : anyWriting(name);
      return WORDED.test(name) ? `${NOT_BEFORE}(?:${source})${NOT_BEHIND}` : `(?:${source})${SIGNS}*`;
    });
  return new RegExp(sources.join('|'), 'gu');
}

/** The letters of a name as they are, but for accents, whatever nobody sees between them. */
const lettersOf = (name: string) =>
  Array.from(name)
    .map((letter) => oneOf([letter]))
    .join(`${BETWEEN}*`);

/** A name of several words, or with marks within, in any case, with anything that parts words between them. */
const anyWriting = (name: string) =>
  name
    .replace(GAPS, ' ')
    .split(' ')
    .map((word) => Array.from(word).map(inAnyCase).join(`${BETWEEN}*`))
    .join(GAPS_OR_NONE);

function inAnyCase(letter: string): string {
  if (APOSTROPHES.includes(letter)) return `[${APOSTROPHES}]`;
  const bare = bareLetters(letter);
  return oneOf([letter, letter.toLowerCase(), letter.toUpperCase(), bare.toLowerCase(), bare.toUpperCase()]);
}

/** Any of some letters, with accents or without. An accent that stands by itself, as in a small İ, may be missing. */
function oneOf(letters: readonly string[]): string {
  if (/^[\u0300-\u036f]$/.test(letters[0] ?? '')) return `${letters[0]}?`;
  const single = letters.filter((each) => Array.from(each).length === 1);
  const different = new Set(single.flatMap((each) => Array.from(withAccents(each))));
  const [only = '', ...others] = different;
  return others.length === 0 ? escaped(only) : `[${[...different].join('')}]`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
