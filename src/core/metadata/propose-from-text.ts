import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import type { Block } from '#core/text/block.ts';
import { parseByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import { parseDateLine } from './publication-line.ts';
import { proposeTitle } from './title.ts';

/** Proposes metadata from the words of a report: byline, dateline, headline. Formats without metadata depend on it. */
export function proposeFromText(
  text: string,
  blocks: readonly Block[],
  fileName: string,
): Omit<DocumentMetadata, 'language' | 'url'> {
  const byline = firstOf(bylineBlocks(blocks), (block) => parseByline(text.slice(block.start, block.end)));
  const lead = blocks.filter((block) => block.notContent === undefined).slice(0, 4);
  const dateline = firstOf(lead, (block) => parseDateline(text.slice(block.start, block.end)));
  const dateLine = firstOf(blocks.slice(0, OPENING), (block) => parseDateLine(text.slice(block.start, block.end)));
  const publisher = byline?.publisher || dateline?.agency || '';
  return {
    title: proposeTitle(text, blocks, fileName),
    publisher: proposed(publisher, publisher === '' ? 'none' : byline?.publisher ? 'byline' : 'dateline'),
    authors: proposed(byline?.authors ?? [], byline === null ? 'none' : 'byline'),
    published: proposed(dateline?.date ?? dateLine, dateline?.date ? 'dateline' : dateLine === null ? 'none' : 'text'),
    dateline: proposed(dateline?.place ?? '', dateline === null ? 'none' : 'dateline'),
  };
}

/** The date line is searched for in this many blocks: further down, a date belongs to the events. */
const OPENING = 6;

/** Returns the blocks that the table of boilerplate has marked as bylines, at the start or the end of a report. */
const bylineBlocks = (blocks: readonly Block[]) => blocks.filter((block) => block.notContent === 'byline');

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
