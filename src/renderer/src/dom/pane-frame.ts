import type { TextRoot } from './text-root.ts';

/** A pane as others find it in the window: what scrolls, and the text in it. */
export interface PaneFrame {
  readonly scroller: HTMLElement;
  readonly root: TextRoot;
}
