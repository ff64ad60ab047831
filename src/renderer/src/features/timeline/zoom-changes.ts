import type { TimeRange } from '#core/charts/timeline-layout.ts';
import type { Plot } from './zoom.ts';

/** The zoom of the chart for handlers that live longer than one drawing of it. */
export interface ZoomState {
  readonly shown: TimeRange;
  readonly all: TimeRange;
  readonly plot: Plot;
}

/** The changes of the zoom, on which keys, pointer, wheel and buttons agree. */
export interface ZoomChanges {
  /** Returns the zoom as it was last drawn. */
  readonly now: () => ZoomState;
  readonly set: (shown: TimeRange) => void;
  /** Makes the stretch `factor` times as long around the moment `at`, by default its middle. */
  readonly zoom: (factor: number, at?: number) => void;
  /** Moves the stretch by a part of its length. */
  readonly move: (part: number) => void;
}
