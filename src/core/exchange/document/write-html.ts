import { assertNever } from '#core/base/assert-never.ts';
import { writeSvg } from '#core/charts/write-svg.ts';
import { displayLine, displayText } from '#core/text/display-text.ts';
import { escapeXml } from '#core/text/escape-xml.ts';
import type { Cell, Document, Inline, Line, Part, QuotedWords } from './document.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

/**
 * Writes a document as one HTML file that stands alone: no script, nothing fetched, nothing outside referred to, and a
 * policy that would forbid it. Drawings are inline SVG.
 *
 * @param faces the address of a style sheet with the faces, for a document that isn't handed over but printed at once: it
 *   carries no policy of its own, since the window that prints has one
 */
export const writeHtml = (document: Document, faces?: string): string => [...htmlParts(document, faces)].join('');

/** Yields the parts of {@link writeHtml}, for documents that are written as they are made. */
export function* htmlParts({ title, subtitle, parts }: Document, faces?: string): Generator<string> {
  const draw = drawer();
  const policy =
    faces === undefined
      ? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">`
      : `<link rel="stylesheet" href="${escapeXml(faces)}">`;
  yield [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    policy,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${line(title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${text(title)}</h1>`,
    `<p class="soft">${text(subtitle)}</p>`,
    '',
  ].join('\n');
  for (const part of parts) yield `${partHtml(part, draw)}\n`;
  yield '</body>\n</html>\n';
}

/** Draws; each drawing of a document gets ids of its own. */
type Draw = (drawing: Parameters<typeof writeSvg>[0]) => string;
function drawer(): Draw {
  let drawn = 0;
  return (drawing) => writeSvg(drawing, { id: `drawing-${(drawn += 1)}` });
}

function partHtml(part: Part, draw: Draw): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level} id="${escapeXml(part.anchor)}">${lineHtml(part.line, draw)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${lineHtml(part.line, draw)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${lineHtml(item, draw)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${part.facts.map(([term, fact]) => `<dt>${text(term)}</dt><dd>${lineHtml(fact, draw)}</dd>`).join('')}</dl>`;
    case 'table':
      return tableHtml(part.caption, part.head, part.rows, draw);
    case 'quotation':
      return quotationHtml(part.said, part.lines, draw);
    case 'picture':
      return `<figure>${draw(part.drawing)}<figcaption>${text(part.caption)}</figcaption></figure>`;
    case 'section':
      return `<section class="${part.wide ? 'wide' : 'keep'}">\n${part.parts.map((inner) => partHtml(inner, draw)).join('\n')}\n</section>`;
    default:
      return assertNever(part);
  }
}

function tableHtml(caption: string, head: readonly Line[], rows: readonly (readonly Cell[])[], draw: Draw): string {
  const heads = head.map((each) => `<th scope="col">${lineHtml(each, draw)}</th>`).join('');
  const body = rows.map((cells) => {
    const written = cells.map((cell, index) => {
      const lines = cell.map((each) => `<div>${lineHtml(each, draw)}</div>`).join('');
      return index === 0 ? `<th scope="row">${lines}</th>` : `<td>${lines}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  // a caption element would keep the table's first rows off a page that begins with a heading
  const captioned = displayLine(caption) === '' ? '' : `<p class="caption">${text(caption)}</p>\n`;
  return `${captioned}<table><thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** A quotation; its words keep their line ends. */
function quotationHtml(said: QuotedWords, lines: readonly Line[], draw: Draw): string {
  const footer =
    lines.length === 0
      ? ''
      : `<footer dir="ltr">${lines.map((each) => `<div>${lineHtml(each, draw)}</div>`).join('')}</footer>`;
  return `<blockquote dir="${said.direction}">${saidHtml(said, escapeXml, 'div')}${footer}</blockquote>`;
}

const lineHtml = (inlines: Line, draw: Draw) => inlines.map((inline) => inlineHtml(inline, draw)).join('');

function inlineHtml(inline: Inline, draw: Draw): string {
  if (typeof inline === 'string') return text(inline);
  switch (inline.kind) {
    case 'strong':
      return `<strong>${text(inline.text)}</strong>`;
    case 'soft':
      return `<span class="soft">${text(inline.text)}</span>`;
    case 'code':
      return `<code>${line(inline.text)}</code>`;
    case 'link':
      return `<a href="#${escapeXml(inline.anchor)}">${text(inline.text)}</a>`;
    case 'said':
      return saidHtml(inline, spaced, 'span');
    case 'drawing':
      return draw(inline.drawing);
    default:
      return assertNever(inline);
  }
}

function saidHtml(
  { text: words, emphasis, direction }: QuotedWords,
  escape: (words: string) => string,
  element: string,
): string {
  const { start, end } = emphasis ?? { start: words.length, end: words.length };
  const set = end > start ? `<b>${escape(words.slice(start, end))}</b>` : '';
  return `<${element} class="said" dir="${direction}">${escape(words.slice(0, start))}${set}${escape(words.slice(end))}</${element}>`;
}

/** Letters written from right to left: a text with some is kept apart, so that it doesn't turn what stands beside it. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const line = (words: string) => escapeXml(displayLine(words));
/** On one line, with the spaces at its ends. */
const spaced = (words: string) => escapeXml(displayText(words).replace(/\s+/g, ' '));
const text = (words: string) => (RTL.test(words) ? `<bdi>${spaced(words)}</bdi>` : spaced(words));
