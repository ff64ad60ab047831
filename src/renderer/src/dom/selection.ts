import type { Passage } from '#core/text/passage.ts';
import { offsetAt, positionAt, type TextRoot } from './text-root.ts';

/** The window's selection as it falls into one text: `anchor` stays where it began, `focus` moves. */
export interface TextSelection {
  readonly anchor: number;
  readonly focus: number;
}

/** The selection inside `root`, or null where it is elsewhere or reaches out of it. A caret has anchor and focus alike. */
export function readSelection(root: TextRoot): TextSelection | null {
  const selection = document.getSelection();
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
  if (!root.element.contains(selection.anchorNode) || !root.element.contains(selection.focusNode)) return null;
  const anchor = offsetAt(root, selection.anchorNode, selection.anchorOffset);
  const focus = offsetAt(root, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Selects in `root`; with `anchor` and `focus` alike it sets the caret. */
export function writeSelection(root: TextRoot, { anchor, focus }: TextSelection): void {
  const from = positionAt(root, anchor);
  const to = positionAt(root, focus);
  if (from !== null && to !== null)
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The selected passage, or null for a mere caret. */
export function passageOf(selection: TextSelection | null): Passage | null {
  if (selection === null || selection.anchor === selection.focus) return null;
  return {
    start: Math.min(selection.anchor, selection.focus),
    end: Math.max(selection.anchor, selection.focus),
  };
}
