import type { Passage } from '#core/text/passage.ts';
import type { TextRoot } from './text-root.ts';

/** The window's selection inside one text: `anchor` stays where the selection began, `focus` moves. */
export interface TextSelection {
  readonly anchor: number;
  readonly focus: number;
}

/** Returns the selection inside `root`, or null where it is elsewhere or reaches out. A caret has the same anchor and focus. */
export function readSelection(root: TextRoot): TextSelection | null {
  const selection = document.getSelection();
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
  if (!root.element.contains(selection.anchorNode) || !root.element.contains(selection.focusNode)) return null;
  const anchor = root.offsetAt({ node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = root.offsetAt({ node: selection.focusNode, offset: selection.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Selects in `root`, or sets the caret where `anchor` and `focus` are the same. Does nothing where an end isn't drawn. */
export function writeSelection(root: TextRoot, { anchor, focus }: TextSelection): void {
  const from = root.positionAt(anchor);
  const to = root.positionAt(focus);
  if (from !== null && to !== null)
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Returns the selected passage, or null for a caret. */
export function passageOf(selection: TextSelection | null): Passage | null {
  if (selection === null || selection.anchor === selection.focus) return null;
  return {
    start: Math.min(selection.anchor, selection.focus),
    end: Math.max(selection.anchor, selection.focus),
  };
}
