import type { PointerEvent } from 'react';
import { scaled } from '#renderer/ui/interface-scale.ts';
import type { ZoomChanges } from './zoom-changes.ts';
import { panned } from './zoom.ts';

/** Moves the time while the pointer that went down drags the chart anywhere but at a mark. */
export function onZoomPointer(event: PointerEvent<HTMLElement>, { now, set }: ZoomChanges): void {
  if (event.button !== 0 || (event.target as Element).closest('[data-mark]') !== null) return;
  const { shown, all, plot } = now();
  const element = event.currentTarget;
  const from = event.clientX;
  const onMove = (moved: globalThis.PointerEvent) =>
    set(panned(shown, (from - moved.clientX) / scaled(plot.right - plot.left), all));
  const stop = () => {
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', stop);
    element.removeEventListener('pointercancel', stop);
  };
  element.setPointerCapture(event.pointerId);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', stop);
  element.addEventListener('pointercancel', stop);
}
