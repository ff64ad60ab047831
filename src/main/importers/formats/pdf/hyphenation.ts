/** Articles of Arabic names in capitals: "AL-⏎ASSAD" keeps its hyphen, "AL-⏎TERNATIVE" doesn't occur in wire style. */
const ARTICLE = /(?:^|[\s(“"'‘])(?:[AE][LNRSZ]|AD|ED|ASH|ATH)-$/;
const ENDS_HYPHENATED = /[\p{L}\p{M}]-$/u;
/**
 * A hyphen apart from its word. Where a document has no such dash within its lines it is one that the line's end put in: some
 * programs that spread their lines draw it by itself.
 */
const ENDS_APART = /[\p{L}\p{M}] -$/u;
const DASH = ' - ';
/** A hyphen that only a line's end makes seen; programs that spread a line put a space before it. */
const SOFT = /\s?\u00ad\s*$/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}'’-]+)-$/u;
const FIRST_WORD = /^([\p{L}\p{M}'’]+)/u;
/** Parts that are prefixed with a hyphen more often than they are broken off a longer word. */
const PREFIXES = new Set(
  'anti pro non ex self cross counter mid pre post semi quasi vice multi co inter ultra half'.split(' '),
);

/** How often each word of a document occurs, in lower case; hyphenated ones as a whole. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of lines, but for those that a line end may have broken. */
export function countWords(lines: readonly string[]): WordCounts {
  if (!lines.some((line) => ENDS_HYPHENATED.test(line) || ENDS_APART.test(line))) return new Map(); // nobody will ask
  const counts = new Map<string, number>([[DASH, lines.filter((line) => line.includes(DASH)).length]]);
  for (const [i, line] of lines.entries()) {
    const whole = /[-\u2010\u00ad]$/.test(lines[i - 1] ?? '') ? line.replace(/^\S+/, '') : line;
    for (const [word] of whole.replace(/\S+-$/, '').matchAll(/[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first goes where it was put in to break the word, and stays
 * where it belongs to it: what the document writes elsewhere decides, then how such words are built.
 */
export function joinLines(before: string, after: string, counts: WordCounts): string {
  if (SOFT.test(before)) return before.replace(SOFT, '') + after;
  if (ENDS_APART.test(before) && /^\p{Ll}/u.test(after) && counts.get(DASH) === 0)
    return joinLines(before.replace(/ -$/, '-'), after, counts);
  if (!ENDS_HYPHENATED.test(before.replace(/\u2010$/, '-'))) return before + gap(before, after) + after;
  const start = before.replace(/\u2010$/, '-');
  return isTrueHyphen(start, after, counts) ? start + after : start.slice(0, -1) + after;
}

function isTrueHyphen(before: string, after: string, counts: WordCounts): boolean {
  const first = (LAST_WORD.exec(before)?.[1] ?? '').toLowerCase();
  const second = FIRST_WORD.exec(after)?.[1] ?? '';
  // A capital or a figure behind it: a name or a compound ("al-Assad", "mid-2016"), unless all is in capitals.
  if (second === '') return true;
  if (/^\p{Lu}/u.test(second) && (!/\p{Lu}-$/u.test(before) || ARTICLE.test(before))) return true;
  const rest = second.toLowerCase();
  const whole = counts.get(`${first}${rest}`) ?? 0;
  const hyphenated = counts.get(`${first}-${rest}`) ?? 0;
  if (whole !== hyphenated) return hyphenated > whole;
  if (first.includes('-')) return true;
  if (PREFIXES.has(first)) return counts.has(rest);
  return first.length > 2 && rest.length > 2 && (counts.get(first) ?? 0) > 0 && (counts.get(rest) ?? 0) > 1;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** Scripts that part no words have nothing between two lines; a dash or a slash at the end keeps what follows. */
function gap(before: string, after: string): string {
  if (UNSPACED.test(before.at(-1) ?? '') && UNSPACED.test(after[0] ?? '')) return '';
  return /[\p{L}\p{N}][—/]$/u.test(before) ? '' : ' ';
}
