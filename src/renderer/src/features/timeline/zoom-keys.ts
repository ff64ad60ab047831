import type { KeyboardEvent } from 'react';
import { interfaceScale } from '#renderer/ui/interface-scale.ts';
import type { ZoomChanges, ZoomState } from './zoom-changes.ts';
import { timeAt } from './zoom.ts';

/** The part of the stretch by which Shift with an arrow moves: most of the chart stays in sight. */
const MOVE = 0.2;

/** Handles the keys of the zoom: `+` and `-` by the factor `step`, `0` for everything, Shift with an arrow to move. */
export function onZoomKey(event: KeyboardEvent, changes: ZoomChanges, fit: () => void, step: number): void {
  const { now, zoom, move } = changes;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') zoom(1 / step, timeUnder(event, now()));
  else if (event.key === '-') zoom(step, timeUnder(event, now()));
  else if (event.key === '0') fit();
  else if (event.shiftKey && event.key === 'ArrowLeft') move(-MOVE);
  else if (event.shiftKey && event.key === 'ArrowRight') move(MOVE);
  else return;
  event.preventDefault();
}

/** Returns the moment in the middle of the mark from which a key came. */
function timeUnder({ target, currentTarget }: KeyboardEvent, { shown, plot }: ZoomState): number {
  const { left, width } = (target as Element).getBoundingClientRect();
  const x = (left + width / 2 - currentTarget.getBoundingClientRect().left) / interfaceScale();
  return timeAt(x, shown, plot);
}
