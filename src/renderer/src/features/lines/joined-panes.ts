import { joinClaims, type JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { measurePane, type LinedPane, type MeasuredPane } from './measured-pane.ts';

/** Two neighbouring panes and the claims in them that answer the same questions. */
export interface PanePair {
  readonly left: MeasuredPane;
  readonly right: MeasuredPane;
  readonly joined: readonly JoinedClaims[];
  /** Where what holds the panes lies in the window. */
  readonly layer: DOMRect;
}

/** What happened: something lies elsewhere in its text, or a pane in the window; or the pane of that number was scrolled. */
export type Moved = 'layout' | { readonly scrolled: number };

/** Half a screen: who scrolled further sees blocks that weren't near when they were measured. */
const STALE = 0.5;

/**
 * The panes of the window with what joins them, kept up with the layout: measured when a pane, its text or the window
 * changes its size, or after half a screen of scrolling, and not once a frame.
 */
export class JoinedPanes {
  #measured: readonly MeasuredPane[] = [];
  #pairs: readonly PanePair[] = [];
  readonly #listeners = new Set<(moved: Moved) => void>();

  constructor(private readonly lined: readonly LinedPane[]) {}

  /**
   * Begins to keep up with the window; returns how to end it. `around` is what holds the panes: it changes its size where
   * they move without changing theirs.
   */
  open(around: HTMLElement): () => void {
    const closing = new AbortController();
    const { signal } = closing;
    const measure = () => this.#measure(around);
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    for (const [pane, { frame }] of this.lined.entries()) {
      observer.observe(frame.scroller);
      observer.observe(frame.root.element);
      frame.scroller.addEventListener('scroll', () => this.#scrolled(pane, measure), { passive: true, signal });
    }
    // A face that comes late changes lines, though perhaps not the height of the text.
    document.fonts.addEventListener('loadingdone', measure, { signal });
    return () => {
      observer.disconnect();
      closing.abort();
    };
  }

  /** What scrolls, from left to right. */
  get scrollers(): readonly HTMLElement[] {
    return this.lined.map(({ frame }) => frame.scroller);
  }

  /** What is between the panes, from left to right; empty before they were measured, which is before the next frame. */
  get pairs(): readonly PanePair[] {
    return this.#pairs;
  }

  /** Calls `listener` after each change; returns how to stop it. */
  watch(listener: (moved: Moved) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #measure(around: HTMLElement): void {
    const layer = around.getBoundingClientRect();
    const panes = this.lined.map(measurePane);
    this.#measured = panes;
    this.#pairs = panes.slice(1).flatMap((right, index) => {
      const left = panes[index];
      return left === undefined ? [] : [{ left, right, joined: joinClaims(left.claims, right.claims), layer }];
    });
    this.#tell('layout');
  }

  #scrolled(pane: number, measure: () => void): void {
    this.#tell({ scrolled: pane });
    const stale = this.#measured.some(
      ({ frame, scrolled, box }) => Math.abs(frame.scroller.scrollTop - scrolled) > STALE * box.height,
    );
    if (stale) measure();
  }

  #tell(moved: Moved): void {
    for (const listener of this.#listeners) listener(moved);
  }
}
