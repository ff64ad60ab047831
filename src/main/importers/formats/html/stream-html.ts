import { Parser } from 'htmlparser2';
import { Flow } from '#main/importers/compose/flow.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { BLOCKS, HtmlText } from './html-text.ts';
import { measureHtml, TAG } from './measure-html.ts';
import { OpenElements, VOID } from './open-elements.ts';

/** Deeper than this elements are taken for ones that follow each other: browsers do so from 512 on. */
const DEEPEST = 512;
/** In a page of more attributes, those of longer tags are left out. */
const MOST_ATTRIBUTES = 100_000;
const LONGEST_TAG = 10_000;
/** The parser is fed in pieces of this many units, so that it keeps no more than that. */
const PIECE = 64 * 1024;

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
  reader.end();
}

/** The page with long tags left without attributes: the parser looks each one up among all of its tag. */
const withShortTags = (markup: string) =>
  markup.replace(TAG, (tag, slash: string, name: string) => (tag.length > LONGEST_TAG ? `<${slash}${name}>` : tag));

/**
 * The page without the tags that lie too deep: the parser looks through all open elements at every tag. What would part two
 * paragraphs still does: `</p>` alone ends one and opens nothing.
 */
function flattened(markup: string): string {
  const open = new OpenElements();
  return markup.replace(TAG, (tag, slash: string, rawName: string) => {
    const name = rawName.toLowerCase();
    if (VOID.has(name)) return tag;
    if (slash === '') open.open(name);
    const depth = slash === '' ? open.depth : open.close(name);
    return depth <= DEEPEST ? tag : BLOCKS.has(name) ? '</p>' : ' ';
  });
}

/** The text of a piece of HTML as a report has it. */
export function htmlAsText(markup: string, budget: Budget): ReturnType<Flow['finish']> {
  const flow = new Flow(budget);
  streamHtml(markup, flow);
  return flow.finish();
}

const UNSAFE = () => new Refusal({ code: 'unsafe-page', params: {} });
