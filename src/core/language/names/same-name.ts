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
/**
 * The distance for a last vowel that only one spelling has: an e may be silent there, and an i makes a Yemeni of Yemen.
 */
const LEFT_OUT_AT_END: Readonly<Record<string, number>> = { e: 0.2, a: 0.5 };

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
  if (a.consonants !== b.consonants) return false;
  const last = a.vowels.length - 1;
  const apart = a.vowels.reduce((sum, vowel, place) => sum + distance(vowel, b.vowels[place] ?? '', place === last), 0);
  return apart <= limitFor(a.consonants.length);
}

function distance(a: string, b: string, atEnd: boolean): number {
  if (a === b) return 0;
  if (a !== '' && b !== '') return NEAR[a < b ? a + b : b + a] ?? 1;
  return atEnd ? (LEFT_OUT_AT_END[a + b] ?? 1) : LEFT_OUT;
}
