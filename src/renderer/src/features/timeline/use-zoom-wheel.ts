import { useCallback } from 'react';
import { interfaceScale } from '#renderer/ui/interface-scale.ts';
import type { ZoomChanges } from './zoom-changes.ts';
import { timeAt } from './zoom.ts';

/** Pixels of the wheel that double the stretch: three notches of a usual mouse. */
const DOUBLING = 300;
/** Pixels of the wheel that move by the whole stretch. */
const WHOLE = 1000;

/** Returns a ref for the element with the chart: Ctrl and the wheel zoom at the pointer, Shift and the wheel move. */
export function useZoomWheel(now: ZoomChanges['now'], zoom: ZoomChanges['zoom'], move: ZoomChanges['move']) {
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const onWheel = (event: WheelEvent) => {
        if (!event.ctrlKey && !event.shiftKey) return;
        event.preventDefault();
        const turned = event.deltaY || event.deltaX;
        if (!event.ctrlKey) return move(turned / WHOLE);
        const { shown, plot } = now();
        const x = (event.clientX - element.getBoundingClientRect().left) / interfaceScale();
        zoom(2 ** (turned / DOUBLING), timeAt(x, shown, plot));
      };
      // React listens passively, and the page would scroll as well
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => element.removeEventListener('wheel', onWheel);
    },
    [now, zoom, move],
  );
}
