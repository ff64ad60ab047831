import type { Passage } from '#core/text/passage.ts';
import { isMac } from '#renderer/platform/key-names.ts';
import { readSelection, writeSelection, type TextSelection } from './selection.ts';
import { blockAt, type TextRoot } from './text-root.ts';

/**
 * The distance by which a key moves the caret: a unit of `Selection.modify`, or a sentence, which the browser doesn't
 * know.
 */
type Step =
  | {
      readonly by: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'documentboundary';
      readonly to: 'left' | 'right' | 'forward' | 'backward';
    }
  | { readonly by: 'sentence'; readonly to: 'left' | 'right' };

/**
 * Moves the caret of a text that can't be edited, as a key would in a text field; with Shift the selection grows. Returns
 * whether the key moves carets. Left and right are as the eye sees them, also in right-to-left text.
 */
export function moveCaret(root: TextRoot, event: KeyboardEvent, sentences: () => readonly Passage[]): boolean {
  const step = stepOf(event);
  const selection = document.getSelection();
  if (step === null || selection === null) return false;
  const current = readSelection(root);
  if (current === null) return false;
  if (step.by === 'sentence') {
    const ahead = (step.to === 'left') === readsRightToLeft(selection.focusNode);
    const focus = nextSentenceEdge(sentences(), current.focus, ahead ? 'forward' : 'backward');
    writeSelection(root, { anchor: event.shiftKey ? current.anchor : focus, focus });
    return true;
  }
  selection.modify(event.shiftKey ? 'extend' : 'move', step.to, step.by);
  const moved = readSelection(root);
  // The browser walks out of the text at its ends: the caret goes back to where it was.
  if (moved === null) writeSelection(root, current);
  else if (step.by === 'line' && moved.focus === current.focus) leaveBlock(root, current, step.to, event.shiftKey);
  return true;
}

const readsRightToLeft = (node: Node | null): boolean => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element !== null && getComputedStyle(element).direction === 'rtl';
};

/**
 * Moves the caret to the next block, or to the end of the previous one. The browser takes a label that only a style draws,
 * like the one behind words that aren't content, for a line, and doesn't get past it.
 */
function leaveBlock(root: TextRoot, { anchor, focus }: TextSelection, to: Step['to'], extend: boolean): void {
  const next = blockAt(root.blocks, focus);
  const at = focus < (root.blocks[next]?.start ?? 0) ? next - 1 : next; // at its end a caret still belongs to a block
  const target = to === 'forward' ? root.blocks[at + 1]?.start : root.blocks[at - 1]?.end;
  if (target !== undefined) writeSelection(root, { anchor: extend ? anchor : target, focus: target });
}

function stepOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Step | null {
  const word = isMac ? altKey : ctrlKey;
  const sentence = isMac ? ctrlKey : altKey;
  const far = isMac ? metaKey : ctrlKey;
  const back = key === 'ArrowLeft' || key === 'ArrowUp' || key === 'Home';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      if (sentence) return { by: 'sentence', to: back ? 'left' : 'right' };
      if (isMac && metaKey) return { by: 'lineboundary', to: back ? 'left' : 'right' };
      return { by: word ? 'word' : 'character', to: back ? 'left' : 'right' };
    case 'ArrowUp':
    case 'ArrowDown':
      if (altKey) return null;
      if (isMac && metaKey) return { by: 'documentboundary', to: back ? 'backward' : 'forward' };
      return { by: word ? 'paragraph' : 'line', to: back ? 'backward' : 'forward' };
    case 'Home':
    case 'End':
      return { by: far ? 'documentboundary' : 'lineboundary', to: back ? 'backward' : 'forward' };
    default:
      return null;
  }
}

/** Returns, forward, the end of the sentence at the offset or of the next; backward, its start or the previous one. */
function nextSentenceEdge(sentences: readonly Passage[], offset: number, to: 'forward' | 'backward'): number {
  if (to === 'forward') return sentences.find(({ end }) => end > offset)?.end ?? offset;
  return sentences.findLast(({ start }) => start < offset)?.start ?? 0;
}
