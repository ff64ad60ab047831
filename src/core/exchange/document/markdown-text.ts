import { displayText } from '#core/text/display-text.ts';

/** What Markdown (CommonMark with GitHub's tables, strikethrough and links) would read as more than text. */
const MARKUP = /[\\`*_[\]{}#~|$^]/g;
/** What begins a list, a heading or a rule at the beginning of a line. */
const LINE_START = /^(?:[-+=](?=\s|$|[-+=])|\d+(?=[.)](?:\s|$)))/;

/** Text for Markdown, within a line: shown as it is, whatever it holds. HTML, links and addresses in it stay text. */
export const markdownText = (text: string): string =>
  displayText(text)
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(MARKUP, String.raw`\$&`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;');

/** A line of Markdown as it may begin a paragraph, an item or a quotation, without becoming a list or a rule. */
export const markdownLine = (line: string): string =>
  line.trim().replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** Text in a fixed-width face: between more backticks than it has in a row. */
export function markdownCode(text: string): string {
  const plain = displayText(text).replace(/\s+/g, ' ').trim();
  if (plain === '') return '';
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** Bold text. Stars work where it begins and ends with a letter or digit; elsewhere an element does. */
export function markdownStrong(text: string): string {
  const escaped = markdownText(text).trim();
  if (escaped === '') return '';
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(escaped) ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}
