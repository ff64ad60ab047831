import { useCallback, useRef, useState, type RefObject } from 'react';

/** An element, and the width in pixels inside it, followed as it changes; 0 before it is there. `attach` is its ref. */
export function useGridWidth(): {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly attach: (attached: HTMLDivElement | null) => (() => void) | undefined;
} {
  const element = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  const attach = useCallback((attached: HTMLDivElement | null) => {
    element.current = attached;
    if (attached === null) return undefined;
    const measure = () => setWidth(attached.clientWidth);
    measure(); // before the first picture
    const observer = new ResizeObserver(measure);
    observer.observe(attached);
    return () => {
      observer.disconnect();
      element.current = null;
    };
  }, []);
  return { element, width, attach };
}
