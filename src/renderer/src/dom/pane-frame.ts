import type { TextRoot } from './text-root.ts';

/** Where a pane lies in the window: its scrolling element, and the text in it. */
export interface PaneFrame {
  readonly scroller: HTMLElement;
  readonly root: TextRoot;
}
