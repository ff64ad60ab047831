import { countryOfName, type CountryOfName } from './country-of-name.ts';

/** A name as its consonants and the vowels between them, spelling habits levelled. */
export interface NameSkeleton {
  /** Consonants in order, one letter for each that transliterators don't tell apart. */
  readonly consonants: string;
  /** The vowel (a, e, i, o, u or none) before each consonant, and after the last. */
  readonly vowels: readonly string[];
  /** The first letter of a name that begins with j or z. Zh stands between the two: Zhukov is Jukov, Zhytomyr is Zytomyr. */
  readonly initial?: 'j' | 'z';
  /** Whether an h that is no consonant of its own ends the name: Saleh. */
  readonly endsInH?: true;
  /** The country that the name is called after. */
  readonly country?: CountryOfName;
}

/** Articles that are written or left out, joined or apart: al-, el-, and what they become before some letters. */
const ARTICLE = /(^| )(?:al|el|ul|ar|as|ash|at|az|an|ad|ed|ez|es|et|er|esh)[ -]+(?=[a-z])/g;

/** Spellings of one sound, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:[aou])ll?ah?(?= |$)/g, 'alla'], // Abdullah, Hezbollah, Nasralla: all end in "of God"
  [/(^| )ye(?=[^aeiou m]|m(?!en))/g, '$1e'], // Yelena and Elena; Yemen keeps its y
  [/(?:yi|iy|yy|ii)(?= |$)|(?<=sk)(?:ij|yj|y)(?= |$)/g, 'i'], // Zelenskyi, Zelenskiy, Zelensky, Zelenski
  [/tch|sch|sh|ch/g, 'S'],
  [/kh(?=[a-z])/g, 'h'], // Akhmed and Ahmed; at the end Sheikh and Sheik
  [/kh|gh|ck|[qcgk]/g, 'k'],
  [/(^| )(?:dj|zh|j)/g, '$1z'], // told apart by `initial`
  [/dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/([dt])h/g, '$1'],
  [/x/g, 'ks'],
];

/** Vowel groups by the vowel they represent. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/iy(?=[aeou])|i(?=[aeou])/g, 'y'], // Lahia and Lahiya, Bamiyan and Bamyan
  [/(?:ai|ay|ei|ey)(?![aeiou])/g, 'e'],
  [/(?:aw|au|ow)(?![aeiou])/g, 'o'],
  [/(?:ou|oo|uw)(?![aeiou])/g, 'u'],
  [/(?:ee|ie|iy|ii|yy)(?![aeiou])/g, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/w(?![aeiou])/g, 'u'],
];

/** The skeleton of a name in Latin letters; null for one that has fewer than four letters or other scripts. */
export function nameSkeleton(name: string): NameSkeleton | null {
  let word = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\p{M}'’‘ʿʾ`´]/gu, '')
    .trim();
  if (!/^[a-z][a-z -]{3,}$/.test(word)) return null;
  word = word.replace(ARTICLE, '$1');
  const initial = /^(?:dj|j)/.test(word) ? 'j' : /^z(?!h)/.test(word) ? 'z' : null;
  const endsInH = word.endsWith('h');
  const country = countryOfName(word);
  for (const [spelling, sound] of [...SOUNDS, ...VOWELS]) word = word.replace(spelling, sound);
  word = word
    .replace(/h(?= |$)/g, '')
    .replace(/[ -]/g, '')
    .replace(/([^aeiou])\1+/g, '$1');
  return {
    consonants: word.replace(/[aeiou]/g, ''),
    vowels: word.split(/[^aeiou]/).map((group) => group.charAt(0)),
    ...(initial === null ? {} : { initial }),
    ...(endsInH ? { endsInH } : {}),
    ...(country === null ? {} : { country }),
  };
}
