const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** The end of the names in a byline: a date, a time, a post, or words that the site put beside the names. */
const END = new RegExp(
  [
    `\\b(?:on |at )?(?:${WEEKDAY},? )?(?:${MONTH}\\.? \\d{1,2}\\b|\\d{1,2} ${MONTH}\\.? \\d{4})`,
    `\\b${WEEKDAY}, `,
    String.raw`\b\d{1,2}[:.]\d{2}|\b\d{4}-\d{2}-\d{2}|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
    String.raw`\b(?:last )?(?:updated|published|posted|modified|authored)\b|\bfollow\b`,
    String.raw`\s[|•·]\s|\s[–—-]\s|\(?@\w|<`,
    String.raw`\b(?:senior|chief|special|staff|contributing|executive|associate|deputy) (?:[\p{L}-]+ ){0,3}(?:correspondent|editor|writer|reporter|columnist)`,
    String.raw`\benvoyée?s? spécia`,
  ].join('|'),
  'iu',
);
const BY = /^(?:(?:story|text|words|written|posted|published|reported|reporting|analysis|opinion) )?by:? /i;
/** "By" in other languages. Names can start with the same letters, so a first name and a surname must follow. */
const BY_ELSEWHERE = /^(?:Par|Von|Por|Di|Автор:?|Текст:?|بقلم:?|كتب:?) (?=\p{Lu}\S* \p{Lu}|[\u0600-\u06ff])/u;
const BETWEEN = /\s*[,;]\s*|\s+(?:and|et|und|ve|и|with)\s+|\s+&\s+(?=\S{3})/u;
/** Pieces of a byline that are no names: degrees, posts, words for nobody. */
const NOBODY =
  /^(?:(?:MA|MBA|MD|MPH|MSc|BA|BSc|RN|Ph\.?D|J\.?D|Esq)\b.*|(?:authors?|admin|administrator|webmaster|anonymous|unknown|null|guest|editor)|[^\p{L}]*)$/iu;
const POST = /\b(?:correspondent|editor|writer|reporter|columnist|producer|journalist|staff|bureau|contributor)s?\b/iu;
/** One name with the surname first: "Berg, A.". */
const TURNED = /^[^,]+, (?:\p{Lu}\.[ -]?)+$/u;
/** A longer piece, in UTF-16 code units, is a sentence and no name. */
const LONGEST_NAME = 80;
/** Limits the names of one byline, so that a broken page can't fill the form. */
const MOST_NAMES = 20;

/**
 * Returns the people that a byline names, without the words around the names: "By", dates and times, posts, handles. A byline
 * that names a desk ("BBC News", "Reuters Staff") gives the desk; a byline without names gives an empty list.
 */
export function authorNames(byline: string): readonly string[] {
  const folded = byline.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:)?\/\//i.test(folded)) return [];
  const said = folded
    .replace(BY, '')
    .replace(BY_ELSEWHERE, '')
    .replace(/ \((?:avec|mit|con|with) ([^()]+)\)/giu, ', $1');
  const end = END.exec(said);
  const names = tidied(end === null ? said : said.slice(0, end.index));
  if (TURNED.test(names)) return [names];
  const pieces = names
    .split(BETWEEN)
    .map(tidied)
    .filter((piece) => !NOBODY.test(piece) && piece.length <= LONGEST_NAME);
  const people = pieces.filter((piece) => !POST.test(piece));
  return [...new Set(people.length > 0 ? people : pieces)].slice(0, MOST_NAMES);
}

const tidied = (text: string) => text.replace(/^[\s:,;-]+|[\s:,;-]+$|\s+(?:on|at|in)$/giu, '').trim();
