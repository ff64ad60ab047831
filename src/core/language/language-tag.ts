const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** Languages that analysts meet and that have no code of two letters. */
const LONGER = ['arc', 'arz', 'apc', 'ckb', 'fil', 'haw', 'kmr', 'prs', 'sdh', 'yue', 'zgh'];

let byName: ReadonlyMap<string, string> | null = null;

/**
 * The BCP 47 tag of a language that somebody typed, by its tag ("ar", "pt-br") or its English name ("Arabic"); null where there
 * is none of that name. Nothing typed is `und`: not known.
 */
export function parseLanguage(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || typed.toLowerCase() === 'und') return 'und';
  const named = (byName ??= tagsByName()).get(typed.toLowerCase());
  if (named !== undefined) return named;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(typed.replaceAll('_', '-'));
    return languageName(tag) === '' ? null : tag;
  } catch {
    return null; // no tag at all
  }
}

/** "Arabic", "Brazilian Portuguese"; empty where the tag is none of a known language. */
export function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return '';
  try {
    return NAMES.of(tag) ?? '';
  } catch {
    return '';
  }
}

function tagsByName(): ReadonlyMap<string, string> {
  const tags = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...LONGER];
  return new Map(
    tags.flatMap((tag) => {
      const name = languageName(tag);
      // an old code has the name of the one that took its place
      return name === '' || Intl.getCanonicalLocales(tag)[0] !== tag ? [] : [[name.toLowerCase(), tag] as const];
    }),
  );
}
