import { useCallback, useRef, useState, type RefObject } from 'react';

/** Returns an element and its inner width in pixels, which is 0 before the element exists. `attach` is the ref of the element. */
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
    measure(); // before the first frame is painted
    const observer = new ResizeObserver(measure);
    observer.observe(attached);
    return () => {
      observer.disconnect();
      element.current = null;
    };
  }, []);
  return { element, width, attach };
}
