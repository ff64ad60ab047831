import { nameSkeleton, type NameSkeleton } from './name-skeleton.ts';

/**
 * Limits the distance of the vowels of two names, by the number of consonants they share: longer names leave less
 * doubt.
 */
const limitFor = (consonants: number) => (consonants <= 2 ? 0.45 : consonants === 3 ? 0.75 : 1.2);

/** The distance of two vowels that transliterators confuse. Other pairs count 1. */
const NEAR: Readonly<Record<string, number>> = { ae: 0.3, ei: 0.3, ou: 0.3, eo: 0.5, eu: 0.7, ao: 0.8 };

/** A vowel that only one of the spellings has: Misrata, Misurata. */
const LEFT_OUT = 0.4;
/** At the end an e may be silent. Another vowel makes a woman's name of a man's and a Yemeni of Yemen. */
const LEFT_OUT_AT_END: Readonly<Record<string, number>> = { e: 0.2 };
/** What tells two names apart however long they are: more than every limit. */
const TELLS_APART = 2;
/** An a at the end against these is another name: Zelenska and Zelensky, Mario and Maria. */
const AGAINST_FINAL_A: ReadonlySet<string> = new Set(['i', 'o', 'u']);

/**
 * Returns the key of a spelling: spellings that differ only in case or in the shape of an apostrophe have the same key.
 */
export const spellingKey = (name: string): string => name.toLowerCase().replace(/[’‘ʼ`´]/g, "'");

/**
 * Whether two names may be spellings of one (Allya and Alaya, Asayish and Asayesh): different to the eye, the same in their
 * consonants and near in their vowels. A proposal for the analyst, never a fact.
 */
export function mayBeOneName(a: string, b: string): boolean {
  if (spellingKey(a) === spellingKey(b)) return false;
  const first = nameSkeleton(a);
  const second = nameSkeleton(b);
  return first !== null && second !== null && alike(first, second);
}

/** Whether the skeletons of two names may be of one name. */
export function alike(a: NameSkeleton, b: NameSkeleton): boolean {
  if (a.consonants !== b.consonants || beginApart(a, b) || areCalledApart(a, b) || isOfOtherForm(a, b)) return false;
  const last = a.vowels.length - 1;
  const apart = a.vowels.reduce((sum, vowel, place) => sum + distance(vowel, b.vowels[place] ?? '', place === last), 0);
  return apart <= limitFor(a.consonants.length);
}

/** Whether one name begins with j and the other with z. */
const beginApart = (a: NameSkeleton, b: NameSkeleton): boolean =>
  a.initial !== undefined && b.initial !== undefined && a.initial !== b.initial;

/** Whether names are called after two countries, or one after a country's people and the other not: Turkey and Turk. */
function areCalledApart({ country: a }: NameSkeleton, { country: b }: NameSkeleton): boolean {
  if (a !== undefined && b !== undefined) return a.code !== b.code || a.as !== b.as;
  return a?.as === 'people' || b?.as === 'people';
}

/** The vowels of Arabic names of three consonants whose second vowel tells people apart: Salam, Salem, Salim. */
const SALAM = ' a a ';
const SALEM: ReadonlySet<string> = new Set([' a e ', ' a i ']);
/** The same before an h at the end: Salah, Saleh. */
const SALAH = ' a a';
const SALEH: ReadonlySet<string> = new Set([' a e', ' a i']);

const isPair = (a: string, b: string, one: string, others: ReadonlySet<string>): boolean =>
  (a === one && others.has(b)) || (b === one && others.has(a));

/** Whether names are two of one root, as Arabic makes them. */
function isOfOtherForm(a: NameSkeleton, b: NameSkeleton): boolean {
  const [first, second] = [a.vowels.join(' '), b.vowels.join(' ')];
  if (a.endsInH === true && b.endsInH === true && isPair(first, second, SALAH, SALEH)) return true;
  return isPair(first, second, SALAM, SALEM);
}

function distance(a: string, b: string, atEnd: boolean): number {
  if (a === b) return 0;
  if (a !== '' && b !== '') {
    if (atEnd && ((a === 'a' && AGAINST_FINAL_A.has(b)) || (b === 'a' && AGAINST_FINAL_A.has(a)))) return TELLS_APART;
    return NEAR[a < b ? a + b : b + a] ?? 1;
  }
  return atEnd ? (LEFT_OUT_AT_END[a + b] ?? TELLS_APART) : LEFT_OUT;
}
