import { Parser } from 'htmlparser2';
import type { Budget } from '../../budget.ts';
import { Flow } from '../../flow.ts';
import { Refusal } from '../../refusal.ts';
import { HtmlText } from './html-text.ts';

/** Deeper than this elements are taken for ones that follow each other: browsers do so from 512 on. */
const DEEPEST = 512;
/** In a page of more attributes, those of longer tags are left out. */
const MOST_ATTRIBUTES = 100_000;
const LONGEST_TAG = 10_000;
/** The parser is fed in pieces of this many units, so that it keeps no more than that. */
const PIECE = 64 * 1024;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What a page has, counted without building it. */
export interface PageSize {
  readonly elements: number;
  readonly attributes: number;
  readonly depth: number;
  /** An upper bound of the letters that can be read. */
  readonly letters: number;
}

/** Reads all text of a page as it is parsed, without building a tree: for whole bodies, and for pages too large for one. */
export function streamHtml(markup: string, flow: Flow): void {
  const reader = new HtmlText(flow);
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype' && data.includes('[')) throw UNSAFE();
      },
      onopentag: (name, attributes) => {
        reader.open(name, (wanted) => attributes[wanted] ?? null);
      },
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  );
  const { depth, attributes } = measureHtml(markup);
  const short = attributes > MOST_ATTRIBUTES ? withShortTags(markup) : markup;
  const flat = depth > DEEPEST ? flattened(short) : short;
  for (let at = 0; at < flat.length; at += PIECE) parser.write(flat.slice(at, at + PIECE));
  parser.end();
}

/** Up to the next `<` at most: a page of nothing but beginnings of tags must not be searched to its end for each. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;

/** The page with long tags left without attributes: the parser looks each one up among all of its tag. */
const withShortTags = (markup: string) =>
  markup.replace(TAG, (tag, slash: string, name: string) => (tag.length > LONGEST_TAG ? `<${slash}${name}>` : tag));

/** The page without the tags that lie too deep: the parser looks through all open elements at every tag. */
function flattened(markup: string): string {
  let depth = 0;
  return markup.replace(TAG, (tag, slash: string, name: string) => {
    if (VOID.has(name.toLowerCase())) return tag;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    return depth + (slash === '/' ? 1 : 0) > DEEPEST ? ' ' : tag;
  });
}

/** Counts the elements of a page, how deep they lie in one another, and what lies between them, in one pass. */
export function measureHtml(markup: string): PageSize {
  let elements = 0;
  let attributes = 0;
  let depth = 0;
  let deepest = 0;
  let letters = 0;
  let end = 0;
  let unread = '';
  for (const match of markup.matchAll(TAG)) {
    const [tag, slash, rawName = ''] = match;
    const name = rawName.toLowerCase();
    if (unread === '') letters += match.index - end;
    end = match.index + tag.length;
    attributes += countOf(tag, '=');
    if (VOID.has(name)) continue;
    if (slash === '/') {
      depth = Math.max(0, depth - 1);
      if (name === unread) unread = '';
    } else {
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (unread === '' && (name === 'script' || name === 'style')) unread = name;
    }
  }
  return { elements, attributes, depth: deepest, letters: letters + markup.length - end };
}

/** The text of a piece of HTML as a report has it. */
export function htmlAsText(markup: string, budget: Budget): ReturnType<Flow['finish']> {
  const flow = new Flow(budget);
  streamHtml(markup, flow);
  return flow.finish();
}

const UNSAFE = () =>
  new Refusal(
    'unsafe-xml',
    'It contains a document type definition of its own, which can be made to do harm. Save the page again in a browser.',
  );

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
