import { ENGLISH_PEOPLES } from '#core/language/en/english-peoples.ts';

/** The country that a name is called after. */
export interface CountryOfName {
  /** Its ISO 3166 code. */
  readonly code: string;
  /** Whether the name is the country's own, or a word for its people and things: "Yemen", "Yemeni". */
  readonly as: 'country' | 'people';
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let byName: ReadonlyMap<string, CountryOfName> | null = null;

/** Finds the country of a name in small Latin letters without accents; null for a name that is called after none. */
export function countryOfName(bareName: string): CountryOfName | null {
  return (byName ??= countriesByName()).get(bareName) ?? null;
}

function countriesByName(): ReadonlyMap<string, CountryOfName> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Map<string, CountryOfName>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = names.of(code);
    // an old code names the country that followed: only the first code of a name counts
    if (name === undefined || found.has(name.toLowerCase())) continue;
    found.set(bare(name), { code, as: 'country' });
  }
  for (const [code, words] of Object.entries(ENGLISH_PEOPLES)) {
    for (const word of words) found.set(word, { code, as: 'people' });
  }
  return found;
}

const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
