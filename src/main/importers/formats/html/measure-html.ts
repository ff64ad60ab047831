import { OpenElements } from './open-elements.ts';

/** Up to the next `<` at most: a page of nothing but beginnings of tags must not be searched to its end for each. */
export const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;
/** A comment, also one that never ends, or a tag. */
const MARK = new RegExp(`<!--[^]*?(?:-->|$)|${TAG.source}`, 'gi');

/** What a page has, counted without building it. */
export interface PageSize {
  readonly elements: number;
  readonly attributes: number;
  readonly depth: number;
  /** An upper bound of the letters that can be read. */
  readonly letters: number;
  /** Signs that the parser hands over by themselves: `<` that begin nothing, `&`. */
  readonly signs: number;
}

/** Counts the elements of a page, how deep they lie in one another, and what lies between them, in one pass. */
export function measureHtml(markup: string): PageSize {
  const open = new OpenElements();
  let elements = 0;
  let tags = 0;
  let attributes = 0;
  let depth = 0;
  let letters = 0;
  let end = 0;
  let unread = '';
  MARK.lastIndex = 0;
  for (let match = MARK.exec(markup); match !== null; match = MARK.exec(markup)) {
    const [tag, slash, rawName] = match;
    if (rawName === undefined && unread !== '') {
      MARK.lastIndex = match.index + 4; // in a script it comments nothing out
      continue;
    }
    if (unread === '') letters += match.index - end;
    end = match.index + tag.length;
    tags += 1;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    attributes += countOf(tag, '=');
    if (slash === '/') {
      open.close(name);
      if (name === unread) unread = '';
      continue;
    }
    elements += 1;
    open.open(name);
    depth = Math.max(depth, open.depth);
    if (unread === '' && (name === 'script' || name === 'style')) unread = name;
  }
  const signs = countOf(markup, '<') - tags + countOf(markup, '&');
  return { elements, attributes, depth, letters: letters + markup.length - end, signs };
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
