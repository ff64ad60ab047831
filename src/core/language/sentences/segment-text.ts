import { ENGLISH_ABBREVIATIONS } from '#core/language/en/english-abbreviations.ts';
import type { Passage } from '#core/text/passage.ts';

const LAST_WORD = /([\p{L}.]+)\.\s*$/u;
/** A single initial: "John F. Kennedy". */
const INITIAL = /(?:^|\s)\p{Lu}\.\s*$/u;

/**
 * The sentences of `text` as passages, without the white space around them. Splits after UAX #29 with `Intl.Segmenter`,
 * then joins the pieces that an abbreviation or an initial separated.
 */
export function sentences(text: string, language = 'und'): Passage[] {
  const found: Passage[] = [];
  let start = 0;
  let joining = false;
  for (const { segment, index } of segmenter(language, 'sentence').segment(text)) {
    if (!joining) start = index;
    const end = index + segment.length;
    joining = !segment.includes('\n') && endsInAbbreviation(segment) && end < text.length;
    if (joining) continue;
    const sentence = trimPassage(text, { start, end });
    if (sentence !== null) found.push(sentence);
  }
  return found;
}

/** The words of `text` as passages: what `Intl.Segmenter` calls word-like, so no punctuation and no white space. */
export function words(text: string, language = 'und'): Passage[] {
  const found: Passage[] = [];
  for (const { segment, index, isWordLike } of segmenter(language, 'word').segment(text)) {
    if (isWordLike === true) found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** `passage` without white space at its ends, or null where nothing else is in it. */
export function trimPassage(text: string, { start, end }: Passage): Passage | null {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  const right = slice.length - slice.trimEnd().length;
  return left + right >= slice.length ? null : { start: start + left, end: end - right };
}

function endsInAbbreviation(sentence: string): boolean {
  if (INITIAL.test(sentence)) return true;
  const word = LAST_WORD.exec(sentence)?.[1];
  return word !== undefined && ENGLISH_ABBREVIATIONS.has(word.toLowerCase());
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs more than using it. Unknown or malformed language tags get the root locale's rules. */
function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(isLocale(language) ? language : 'und', { granularity });
  segmenters.set(key, made);
  return made;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // RangeError is how Intl says that a tag is malformed
  }
}
