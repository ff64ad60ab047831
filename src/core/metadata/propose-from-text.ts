import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import type { Block } from '#core/text/block.ts';
import { parseByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import { parseDateLine } from './publication-line.ts';
import { proposeTitle } from './title.ts';

/** What the words of a report propose about it, where its format carries no metadata: byline, dateline, headline. */
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

/** A line with the date stands among so many blocks. */
const OPENING = 6;

/** Bylines stand at the beginning or at the end, and the table of boilerplate has marked them. */
const bylineBlocks = (blocks: readonly Block[]) => blocks.filter((block) => block.notContent === 'byline');

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
