import type { TextRoot } from './text-root.ts';

/** The elements of a pane in the window: its scrolling element, and the text in it. */
export interface PaneFrame {
  readonly scroller: HTMLElement;
  readonly root: TextRoot;
}
