import { useEffect } from 'react';

/**
 * While `linked`, scrolling one pane moves the others by the same share of their height. The pane under the pointer or
 * with the focus leads; the scrolling of the others, which follows from it, leads nowhere.
 */
export function useLinkedScroll(panes: readonly HTMLElement[], linked: boolean): void {
  useEffect(() => {
    if (!linked) return;
    const answering = new Map<HTMLElement, number>();
    const offs = panes.map((pane) => {
      let last = pane.scrollTop;
      const onScroll = () => {
        const moved = pane.scrollTop - last;
        last = pane.scrollTop;
        if (answering.get(pane) === pane.scrollTop) return void answering.delete(pane);
        const share = moved / Math.max(range(pane), 1);
        for (const other of panes) {
          if (other === pane) continue;
          other.scrollTop += share * range(other);
          answering.set(other, other.scrollTop);
        }
      };
      pane.addEventListener('scroll', onScroll, { passive: true });
      return () => pane.removeEventListener('scroll', onScroll);
    });
    return () => offs.forEach((off) => off());
  }, [panes, linked]);
}

const range = (pane: HTMLElement) => pane.scrollHeight - pane.clientHeight;
