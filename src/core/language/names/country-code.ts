/** The languages in which countries are known by name: those in which Crosscheck knows words. */
const LANGUAGES = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'pt', 'ru', 'tr', 'uk', 'zh'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Region codes of ISO 3166 that name no country: groups, and what is reserved for users. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let codes: ReadonlyMap<string, string> | null = null;

/** Returns the ISO 3166 code of the country that a place name is, in any language that is known; null for another place. */
export function countryCode(place: string): string | null {
  const key = fold(place);
  if (key === '') return null;
  codes ??= readCodes();
  return codes.get(key) ?? null;
}

/** Reads the names of countries that come with the runtime (Unicode CLDR). */
function readCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
    }
  }
  return found;
}

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
