import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeRange } from '#core/charts/timeline-layout.ts';
import { interfaceScale, scaled } from '#renderer/ui/interface-scale.ts';
import { panned, zoomed } from './zoom.ts';

/** How much one step of the keys or buttons shows more or less of, and how far one step moves. */
const STEP = 1.5;
const MOVE = 0.2;

/** What of the timeline is shown, and the ways to change it. */
export interface Zoom {
  /** Null: all of it. */
  readonly shown: TimeRange | null;
  readonly fit: () => void;
  readonly closer: () => void;
  readonly wider: () => void;
  /** `+` and `-`, around the mark that has the focus; `0`, and Shift with an arrow. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Dragging what is not a mark moves the time. */
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** For the element that holds the chart: Ctrl and the wheel zoom where the pointer is, Shift and the wheel move. */
  readonly watchWheel: (element: HTMLElement | null) => (() => void) | undefined;
}

/**
 * Zooming and moving the timeline, never beyond `all`.
 *
 * @param plot between which the time axis runs, in pixels of the drawing from its left
 */
export function useZoom(all: TimeRange, plot: { readonly left: number; readonly right: number }): Zoom {
  const [wanted, setWanted] = useState<TimeRange | null>(null);
  const state = useRef<State>({ shown: all, all, plot });
  useEffect(() => {
    state.current = { shown: wanted ?? all, all, plot };
  });

  const set = useCallback((next: TimeRange) => {
    const { all: whole } = state.current;
    setWanted(next.from <= whole.from && next.to >= whole.to ? null : next);
  }, []);
  const zoom = useCallback(
    (factor: number, at?: number) => {
      const { shown, all: whole } = state.current;
      set(zoomed(shown, factor, at ?? (shown.from + shown.to) / 2, whole));
    },
    [set],
  );
  const move = useCallback((part: number) => set(panned(state.current.shown, part, state.current.all)), [set]);

  const watchWheel = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const onWheel = (event: WheelEvent) => {
        if (!event.ctrlKey && !event.shiftKey) return;
        event.preventDefault();
        const turned = event.deltaY || event.deltaX;
        if (event.ctrlKey)
          zoom(
            2 ** (turned / 300),
            timeAt((event.clientX - element.getBoundingClientRect().left) / interfaceScale(), state.current),
          );
        else move(turned / 1000);
      };
      // React listens passively, and the page would scroll as well
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => element.removeEventListener('wheel', onWheel);
    },
    [zoom, move],
  );
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || (event.target as Element).closest('[data-mark]') !== null) return;
    const { shown, all: whole, plot: at } = state.current;
    const element = event.currentTarget;
    const from = event.clientX;
    const onMove = (moved: globalThis.PointerEvent) =>
      set(panned(shown, (from - moved.clientX) / scaled(at.right - at.left), whole));
    const stop = () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', stop);
      element.removeEventListener('pointercancel', stop);
    };
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', stop);
    element.addEventListener('pointercancel', stop);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(1 / STEP, timeUnder(event, state.current));
    else if (event.key === '-') zoom(STEP, timeUnder(event, state.current));
    else if (event.key === '0') setWanted(null);
    else if (event.shiftKey && event.key === 'ArrowLeft') move(-MOVE);
    else if (event.shiftKey && event.key === 'ArrowRight') move(MOVE);
    else return;
    event.preventDefault();
  };
  return {
    shown: wanted,
    fit: () => setWanted(null),
    closer: () => zoom(1 / STEP),
    wider: () => zoom(STEP),
    onKeyDown,
    onPointerDown,
    watchWheel,
  };
}

interface State {
  readonly shown: TimeRange;
  readonly all: TimeRange;
  readonly plot: { readonly left: number; readonly right: number };
}

/** The moment at a place of the chart, in pixels from its left; beside the axis its nearer end. */
function timeAt(x: number, { shown, plot }: State): number {
  const part = (x - plot.left) / (plot.right - plot.left);
  return shown.from + (shown.to - shown.from) * Math.min(Math.max(part, 0), 1);
}

/** The moment in the middle of the mark from which a key came. */
function timeUnder({ target, currentTarget }: KeyboardEvent, state: State): number {
  const { left, width } = (target as Element).getBoundingClientRect();
  return timeAt((left + width / 2 - currentTarget.getBoundingClientRect().left) / interfaceScale(), state);
}
