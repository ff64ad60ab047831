import { useCallback, useState } from 'react';
import { useInterfaceScale } from './interface-scale.ts';

/** The width of an element's content in pixels of an interface of scale 1, as it changes; 0 until it is on the page. Give it the returned `ref`. */
export function useWidth(): readonly [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, Math.floor(width / useInterfaceScale())];
}
