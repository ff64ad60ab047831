import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { LinesDrawing, type LineLook } from './draw-lines.ts';
import type { JoinedPanes } from './joined-panes.ts';

interface DrawnLinesOptions {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly joined: JoinedPanes | null;
  readonly shown: boolean;
  readonly lookOf: (joined: JoinedClaims) => LineLook | null;
  readonly onScroll: () => void;
}

/** Draws the lines and keeps them in place as panes are scrolled. Returns the function that finds the claims of a line. */
export function useDrawnLines({ layer, joined, shown, lookOf, onScroll }: DrawnLinesOptions) {
  const drawing = useRef<LinesDrawing>(null);
  const latestOnScroll = useRef(onScroll);
  useEffect(() => {
    latestOnScroll.current = onScroll;
  });
  useEffect(() => {
    if (layer.current === null) return;
    drawing.current ??= new LinesDrawing(layer.current);
    const lines = drawing.current;
    if (joined === null) return lines.draw([], lookOf);
    const draw = () => lines.draw(shown ? joined.pairs : [], lookOf);
    let frame = 0;
    const stop = joined.watch((moved) => {
      if (moved === 'layout') return draw();
      // Panes that scroll in the same frame are drawn once, in that frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
      latestOnScroll.current();
    });
    draw();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [layer, joined, shown, lookOf]);
  return useCallback((target: EventTarget | null) => drawing.current?.joinedBy(target), []);
}
