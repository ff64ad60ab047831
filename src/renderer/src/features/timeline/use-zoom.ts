import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeRange } from '#core/charts/timeline-layout.ts';
import { useZoomWheel } from './use-zoom-wheel.ts';
import type { ZoomChanges, ZoomState } from './zoom-changes.ts';
import { onZoomKey } from './zoom-keys.ts';
import { onZoomPointer } from './zoom-pointer.ts';
import { panned, zoomed, type Plot } from './zoom.ts';

/** The factor by which one press of a key or button makes the stretch longer or shorter. */
const STEP = 1.5;

/** The stretch of the timeline that is visible, and the ways to change it. */
export interface Zoom {
  /** The visible stretch; null: the whole timeline. */
  readonly shown: TimeRange | null;
  readonly fit: () => void;
  readonly closer: () => void;
  readonly wider: () => void;
  /** Handles `+` and `-`, around the mark that has the focus; `0`, and Shift with an arrow. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Begins to move the time when the pointer drags the chart anywhere but at a mark. */
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** Is the ref of the element with the chart: Ctrl and the wheel zoom at the pointer, Shift and the wheel move. */
  readonly watchWheel: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Zooms and moves the timeline, never beyond `all`. */
export function useZoom(all: TimeRange, plot: Plot): Zoom {
  const [wanted, setWanted] = useState<TimeRange | null>(null);
  const state = useRef<ZoomState>({ shown: all, all, plot });
  useEffect(() => {
    state.current = { shown: wanted ?? all, all, plot };
  });
  const now = useCallback(() => state.current, []);
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
  const watchWheel = useZoomWheel(now, zoom, move);

  const changes: ZoomChanges = { now, set, zoom, move };
  const fit = () => setWanted(null);
  return {
    shown: wanted,
    fit,
    closer: () => zoom(1 / STEP),
    wider: () => zoom(STEP),
    onKeyDown: (event) => onZoomKey(event, changes, fit, STEP),
    onPointerDown: (event) => onZoomPointer(event, changes),
    watchWheel,
  };
}
