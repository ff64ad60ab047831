import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Attributes } from '#main/importers/xml/read-xml.ts';
import type { OdfState } from './odf-state.ts';

/** Starts a paragraph (`text:p`). */
export function openParagraph(state: OdfState, attributes: Attributes): void {
  state.paragraphs.push({ label: state.lists.label(), text: [], traits: paragraphTraits(state, attributes) });
}

/** Starts a heading (`text:h`). Inside a list it has the number of the list, elsewhere the number of the outline. */
export function openHeading(state: OdfState, attributes: Attributes): void {
  const { lists } = state;
  const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1));
  const label = lists.depth === 0 ? lists.headingLabel(level, attributes) : lists.label();
  state.paragraphs.push({ label, text: [], traits: { kind: 'heading', level } });
}

/** Ends a paragraph or heading and adds its text to the aside, the margin or the body it lies in. */
export function closeParagraph(state: OdfState): void {
  const paragraph = state.paragraphs.pop();
  if (paragraph === undefined) return;
  const words = paragraph.text.join('');
  const text = paragraph.label === '' || words.trim() === '' ? words : `${paragraph.label} ${words}`;
  const { flow, page, margin, margins } = state;
  const aside = state.asides.at(-1);
  if (aside !== undefined) aside.lines.push(text);
  else if (margin === null) flow.add(text, { ...paragraph.traits, ...(page > 1 && { page }) });
  else if (!margins.has(text)) {
    margins.add(text);
    flow.addMargin(text, margin);
  }
}

function paragraphTraits(state: OdfState, attributes: Attributes): BlockTraits {
  const style = attributes['text:style-name'] ?? '';
  const names = new Set([style, state.parentStyles.get(style) ?? '']);
  if (names.has('Title')) return { kind: 'heading', level: 1 };
  if (names.has('Subtitle')) return { kind: 'heading', level: 2 };
  if (names.has('Quotations')) return { kind: 'quotation' };
  if (names.has('Preformatted_20_Text')) return { kind: 'preformatted' };
  return { kind: state.lists.depth > 0 ? 'list-item' : 'paragraph' };
}
