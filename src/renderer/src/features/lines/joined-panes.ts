import { joinClaims, type JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { measurePane, type LinedPane, type MeasuredPane } from './measured-pane.ts';

/** Two neighbouring panes and the claims in them that answer the same questions. */
export interface PanePair {
  readonly left: MeasuredPane;
  readonly right: MeasuredPane;
  readonly joined: readonly JoinedClaims[];
  /** The box of the element around the panes, in pixels of the window. */
  readonly layer: DOMRect;
}

/** A change of the places of claims: a new layout of texts or panes, or the scrolling of the pane with this index. */
export type Moved = 'layout' | { readonly scrolled: number };

/** The part of a pane's height after whose scrolling it is measured again: further blocks were only estimated. */
const STALE = 0.5;

/**
 * The panes of the window and the claims that join them. They are measured when a pane, its text or the window changes its
 * size, or after half a screen of scrolling, but not in every frame, which would make scrolling slow.
 */
export class JoinedPanes {
  #measured: readonly MeasuredPane[] = [];
  #pairs: readonly PanePair[] = [];
  readonly #listeners = new Set<(moved: Moved) => void>();

  constructor(private readonly lined: readonly LinedPane[]) {}

  /**
   * Begins to follow the layout and returns the function that stops. `around` is the element around the panes: its size
   * changes when panes move without changing their own size.
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
    // A font that loads late moves words between lines, even if the height of the text stays the same.
    document.fonts.addEventListener('loadingdone', measure, { signal });
    return () => {
      observer.disconnect();
      closing.abort();
    };
  }

  /** The scrolling elements of the panes, from left to right. */
  get scrollers(): readonly HTMLElement[] {
    return this.lined.map(({ frame }) => frame.scroller);
  }

  /** The pairs of neighbouring panes, from left to right; empty until the panes are measured, before the next frame. */
  get pairs(): readonly PanePair[] {
    return this.#pairs;
  }

  /** Calls `listener` after each change, until the returned function is called. */
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
