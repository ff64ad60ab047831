import { assertNever } from '#core/base/assert-never.ts';
import type { Drawing } from '#core/charts/drawing.ts';
import { writeSvg } from '#core/charts/write-svg.ts';
import { displayText } from '#core/text/display-text.ts';
import { escapeXml } from '#core/text/escape-xml.ts';
import type { Cell, Document, Inline, Line, Part, QuotedWords } from './document.ts';
import { markdownCode, markdownLine, markdownStrong, markdownText } from './markdown-text.ts';

/**
 * Writes a document as Markdown (CommonMark with GitHub's tables). Pictures are inline SVG in a `figure`, small drawings
 * within lines are left out: readers that show no HTML lose nothing, since every figure is also written out.
 */
export const writeMarkdown = (document: Document): string => [...markdownParts(document)].join('');

/** Yields the parts of {@link writeMarkdown}, for documents that are written as they are made. */
export function* markdownParts({ title, subtitle, parts }: Document): Generator<string> {
  const draw = drawer();
  yield [`# ${markdownText(title)}`, paragraphOf(subtitle)].filter((block) => block !== '').join('\n\n');
  for (const part of parts) for (const block of partBlocks(part, draw)) if (block !== '') yield `\n\n${block}`;
  yield '\n';
}

type Draw = (drawing: Drawing) => string;
function drawer(): Draw {
  let drawn = 0;
  return (drawing) => writeSvg(drawing, { id: `drawing-${(drawn += 1)}` });
}

/** The blocks of a part, to be parted by an empty line. None of them has one inside. */
function partBlocks(part: Part, draw: Draw): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level)} <a id="${escapeXml(part.anchor)}"></a>${lineText(part.line)}`];
    case 'paragraph':
      return [markdownLine(lineText(part.line))];
    case 'list':
      return [part.items.map((item) => `- ${markdownLine(lineText(item))}`).join('\n')];
    case 'facts':
      return [part.facts.map(([term, fact]) => `- ${markdownStrong(term)}: ${lineText(fact)}`).join('\n')];
    case 'table':
      return [paragraphOf(part.caption), tableText(part.head, part.rows)];
    case 'quotation':
      return [quotationText(part.said), ...part.lines.map((each) => markdownLine(lineText(each)))];
    case 'picture':
      return [
        `<figure>\n${draw(part.drawing)}\n<figcaption>${escapeXml(part.caption).replace(/\s+/g, ' ')}</figcaption>\n</figure>`,
      ];
    case 'section':
      return part.parts.flatMap((inner) => partBlocks(inner, draw));
    default:
      return assertNever(part);
  }
}

const paragraphOf = (text: string) => markdownLine(markdownText(text));

function tableText(head: readonly Line[], rows: readonly (readonly Cell[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellLine = (line: Line) => lineText(line.map(inTable));
  const cellText = (cell: Cell) => cell.map(cellLine).join('<br>');
  return [row(head.map(cellLine)), row(head.map(() => '---')), ...rows.map((cells) => row(cells.map(cellText)))].join(
    '\n',
  );
}

/** A bar ends a cell even in code, where it is escaped in tables only. */
const inTable = (inline: Inline): Inline =>
  typeof inline !== 'string' && inline.kind === 'code'
    ? { ...inline, text: inline.text.replaceAll('|', String.raw`\|`) }
    : inline;

/** A report's words as a quotation; from right to left as HTML, since Markdown has no direction. */
function quotationText(said: QuotedWords): string {
  const lines = displayText(said.text)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (said.direction === 'rtl') {
    return `<blockquote dir="rtl">${lines.map((each) => escapeXml(each)).join('<br>')}</blockquote>`;
  }
  return lines.map((each) => `> ${paragraphOf(each)}`).join('\n>\n');
}

const lineText = (inlines: Line) => inlines.map(inlineText).join('').trim();

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return markdownText(inline);
  switch (inline.kind) {
    case 'strong':
      return markdownStrong(inline.text);
    case 'soft':
      return markdownText(inline.text);
    case 'code':
      return markdownCode(inline.text);
    case 'link':
      return `[${markdownText(inline.text)}](#${inline.anchor})`;
    case 'said':
      return saidText(inline);
    case 'drawing':
      return '';
    default:
      return assertNever(inline);
  }
}

/** A report's words within a line, between quotation marks. */
function saidText({ text, emphasis, direction }: QuotedWords): string {
  const { start, end } = emphasis ?? { start: text.length, end: text.length };
  const set = end > start ? `<strong>${markdownText(text.slice(start, end))}</strong>` : '';
  const words = `“${markdownText(text.slice(0, start))}${set}${markdownText(text.slice(end))}”`;
  return direction === 'rtl' ? `<span dir="rtl">${words}</span>` : words;
}
