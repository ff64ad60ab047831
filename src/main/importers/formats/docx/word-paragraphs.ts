import type { BlockTraits } from '#core/text/text-builder.ts';
import type { WordParagraph, WordState } from './word-state.ts';

export function openParagraph(state: WordState): void {
  state.paragraphs.push({ text: [], style: '', outline: -1, list: null, level: 0, initial: false, joined: false });
  state.inRun = false; // a text box lies inside a run
}

/**
 * Ends the innermost paragraph. A paragraph whose mark was deleted waits: the next paragraph in the same cell, note or box
 * takes over its words and decides their kind.
 */
export function closeParagraph(state: WordState): void {
  const { paragraphs, waiting } = state;
  state.fields.endParagraph();
  const paragraph = paragraphs.pop();
  if (paragraph === undefined) return;
  const depth = paragraphs.length;
  finishWaiting(state, depth + 1);
  const before = waiting[depth];
  if (before !== undefined) for (const piece of paragraph.text) before.text.push(piece);
  const whole = before === undefined ? paragraph : { ...paragraph, text: before.text };
  waiting.length = depth;
  if (whole.joined) waiting[depth] = whole;
  else finish(state, whole);
}

/** Hands over the paragraphs that wait inside `depth` or more open paragraphs: no next paragraph comes for them. */
export function finishWaiting(state: WordState, depth = state.paragraphs.length): void {
  for (const paragraph of state.waiting.splice(depth)) if (paragraph !== undefined) finish(state, paragraph);
}

/** Hands a whole paragraph to the sink, with its label and its kind. */
function finish(state: WordState, paragraph: WordParagraph): void {
  const words = state.initials + paragraph.text.join('');
  if (words.trim() === '') return;
  state.initials = paragraph.initial ? words.trim() : '';
  if (paragraph.initial) return;
  const style = state.styleOf(paragraph.style);
  const list = paragraph.list ?? style.numbering;
  const inList = list !== '' && list !== '0'; // `0` takes a paragraph out of the list of its style
  const label = inList ? state.numbering.next(list, paragraph.list === null ? style.level : paragraph.level) : '';
  const traits = headingOf(paragraph) ?? style.traits ?? { kind: inList ? 'list-item' : 'paragraph' };
  state.sink.add(label === '' ? words : `${label} ${words}`, traits);
}

const headingOf = ({ outline }: WordParagraph): BlockTraits | null =>
  outline >= 0 && outline < 9 ? { kind: 'heading', level: Math.min(6, outline + 1) } : null;
