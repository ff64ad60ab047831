import type { ImportWarning } from '#core/model/import-warning.ts';
import type { NotContentReason } from '#core/text/block.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { MARK, partFootnotes } from './footnotes.ts';
import { countWords } from './hyphenation.ts';
import type { Segment } from './line-segments.ts';
import { pageFurniture, type Page } from './page-furniture.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import { bodyOf, paragraphs } from './paragraphs.ts';

/** The raised mark of a note that its words follow without a gap. */
const RUN_ON_MARK = /^(\d{1,3}|[*†‡§]{1,3})(?=\p{Lu}|[“"‘(])/u;

/** Words that belong to a page as a whole. */
export interface PageText {
  readonly page: number;
  readonly text: string;
}
/** What was read of the pages of a document. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** What stands across the text, with its page. */
  readonly across: readonly PageText[];
  /** What readers wrote onto the pages. */
  readonly comments: readonly PageText[];
  readonly warnings: readonly ImportWarning[];
}

/** Puts paragraphs, heads and feet in order: what stands at a page's edge never comes between a paragraph's lines. */
export function layOut({ pages, across, comments }: ReadPages, budget: Budget): ReturnType<Flow['finish']> {
  const furniture = pageFurniture(pages);
  const lines: PageLine[] = [];
  for (const { number, segments } of pages) {
    const content = segments.filter((segment) => !furniture.has(segment));
    lines.push(...pageLines(content, number, (lines.at(-1)?.column ?? 0) + 1));
  }
  const counts = countWords(lines.map(({ text }) => text));
  const { text, notes } = partFootnotes(lines, bodyOf(lines).size);
  const flow = new Flow(budget);
  let page = 0;
  const turnTo = (next: number) => {
    for (; page < next; page++) {
      edge(flow, pages[page - 1], furniture, 'below');
      for (const stamp of across.filter((other) => other.page === page))
        flow.add(stamp.text, { kind: 'paragraph', page });
      edge(flow, pages[page], furniture, 'above');
    }
  };
  for (const paragraph of paragraphs(text, counts)) {
    turnTo(paragraph.traits.page ?? page);
    flow.add(paragraph.text, paragraph.traits);
  }
  turnTo(pages.length + 1);
  for (const note of paragraphs(notes, counts, MARK))
    flow.addAside(note.text.replace(RUN_ON_MARK, '$1 '), { ...note.traits, kind: 'note' });
  for (const { text: words, page: of } of comments) flow.addAside(words, { kind: 'comment', page: of });
  return flow.finish();
}

function edge(
  flow: Flow,
  page: Page | undefined,
  furniture: ReadonlyMap<Segment, NotContentReason>,
  where: 'above' | 'below',
): void {
  if (page === undefined) return;
  const ys = page.segments.map(({ y }) => y);
  const middle = (Math.max(...ys) + Math.min(...ys)) / 2;
  for (const segment of page.segments) {
    const notContent = furniture.get(segment);
    if (notContent === undefined || segment.y > middle !== (where === 'above')) continue;
    flow.add(segment.text, { kind: 'paragraph', page: page.number, notContent });
  }
}
