import { useRef, useState, type PointerEvent, type RefObject } from 'react';

/** A row or column that is being dragged from one index to another, both counted from 0. */
export interface Dragged {
  readonly what: 'row' | 'column';
  readonly from: number;
  readonly to: number;
}

interface DragOrder {
  /** The drag under way; null without one. */
  readonly dragged: Dragged | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  /** Ends a drag without a change. Returns whether one was under way. */
  readonly cancel: () => boolean;
  /** Returns whether the click that arrives only ends a drag. A second call returns false. */
  readonly endsDrag: () => boolean;
}

interface DragOrderOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Returns the row or column that a press on `target` would drag, or null. */
  readonly take: (target: Element) => Pick<Dragged, 'what' | 'from'> | null;
  /** Returns the index of the row or column under the pointer. */
  readonly placeAt: (what: Dragged['what'], x: number, y: number) => number;
  readonly onDrop: (dragged: Dragged) => void;
}

/** Pixels of movement from which a press is a drag: less than that is an unsteady click. */
const THRESHOLD = 5;
/** Pixels from an edge within which the grid scrolls, and pixels that it scrolls for each move of the pointer. */
const EDGE = 48;
const SCROLL = 18;

/** Drags rows and columns to another place with the pointer. */
export function useDragOrder({ scroller, take, placeAt, onDrop }: DragOrderOptions): DragOrder {
  const pressed = useRef<(Pick<Dragged, 'what' | 'from'> & { readonly x: number; readonly y: number }) | null>(null);
  const justDragged = useRef(false);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const cancel = () => {
    pressed.current = null;
    setDragged(null);
    return dragged !== null;
  };
  return {
    dragged,
    cancel,
    onPointerDown: (event) => {
      justDragged.current = false;
      const taken = event.button === 0 && event.target instanceof Element ? take(event.target) : null;
      pressed.current = taken === null ? null : { ...taken, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      const start = pressed.current;
      const element = scroller.current;
      if (start === null || element === null) return;
      if (dragged === null && Math.hypot(event.clientX - start.x, event.clientY - start.y) < THRESHOLD) return;
      element.setPointerCapture(event.pointerId);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const along = (at: number, low: number, high: number) =>
        at > high - EDGE ? SCROLL : at < low + EDGE ? -SCROLL : 0;
      if (start.what === 'column') element.scrollBy({ left: along(event.clientX, left, right) });
      else element.scrollBy({ top: along(event.clientY, top, bottom) });
      const to = placeAt(start.what, event.clientX, event.clientY);
      if (dragged?.to !== to) setDragged({ what: start.what, from: start.from, to });
    },
    onPointerUp: () => {
      pressed.current = null;
      if (dragged === null) return;
      justDragged.current = true;
      setDragged(null);
      if (dragged.from !== dragged.to) onDrop(dragged);
    },
    endsDrag: () => {
      const ends = justDragged.current;
      justDragged.current = false;
      return ends;
    },
  };
}
