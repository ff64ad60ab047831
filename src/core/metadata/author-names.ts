const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Where a byline stops naming people: at a date or a time, at what the site put beside it. */
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
/** The same in other languages, where names may begin alike: only before what stands like a whole name. */
const BY_ELSEWHERE = /^(?:Par|Von|Por|Di|Автор:?|Текст:?|بقلم:?|كتب:?) (?=\p{Lu}\S* \p{Lu}|[\u0600-\u06ff])/u;
const BETWEEN = /\s*[,;]\s*|\s+(?:and|et|und|ve|и|with)\s+|\s+&\s+(?=\S{3})/u;
/** Parts that are no names: degrees, posts, words for nobody. */
const NOBODY =
  /^(?:(?:MA|MBA|MD|MPH|MSc|BA|BSc|RN|Ph\.?D|J\.?D|Esq)\b.*|(?:authors?|admin|administrator|webmaster|anonymous|unknown|null|guest|editor)|[^\p{L}]*)$/iu;
const POST = /\b(?:correspondent|editor|writer|reporter|columnist|producer|journalist|staff|bureau|contributor)s?\b/iu;
/** "Berg, A.": a name turned about, and no two people. */
const TURNED = /^[^,]+, (?:\p{Lu}\.[ -]?)+$/u;
const LONGEST_NAME = 80;
const MOST = 20;

/**
 * The people a byline names, without what pages put around their names: "By", dates and times, posts, handles. A byline that
 * names a desk ("BBC News", "Reuters Staff") gives that; one that names nobody gives nobody.
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
  const parts = names
    .split(BETWEEN)
    .map(tidied)
    .filter((part) => !NOBODY.test(part) && part.length <= LONGEST_NAME);
  const people = parts.filter((part) => !POST.test(part));
  return [...new Set(people.length > 0 ? people : parts)].slice(0, MOST);
}

const tidied = (text: string) => text.replace(/^[\s:,;-]+|[\s:,;-]+$|\s+(?:on|at|in)$/giu, '').trim();
