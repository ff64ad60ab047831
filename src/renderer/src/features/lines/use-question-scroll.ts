import { useEffect, useRef } from 'react';
import { scrollMap, type PaneExtent, type ScrollMap } from '#core/comparison/panes/linked-scroll.ts';
import type { JoinedPanes, PanePair } from './joined-panes.ts';

/**
 * While `on`, keeps the claims that answer one question level: the pane that is scrolled leads, its neighbours follow it, and
 * their neighbours follow them. `first` is the pane that leads before any was scrolled.
 */
export function useQuestionScroll(joined: JoinedPanes | null, on: boolean, first: number): void {
  const firstLead = useRef(first);
  useEffect(() => {
    firstLead.current = first;
  });
  useEffect(() => {
    if (!on || joined === null) return;
    const { scrollers } = joined;
    /** The place to which this effect scrolled each pane, so that the event of that isn't taken for the user's scrolling. */
    const put = new Map<HTMLElement, number>();
    let lead = firstLead.current;
    let maps: readonly Maps[] = [];

    const bring = (pane: number, by: ScrollMap | undefined, leader: HTMLElement | undefined) => {
      const scroller = scrollers[pane];
      if (scroller === undefined || by === undefined || leader === undefined) return;
      const wanted = by(leader.scrollTop);
      if (Math.abs(scroller.scrollTop - wanted) < 1) return;
      scroller.scrollTop = wanted;
      put.set(scroller, scroller.scrollTop);
    };
    const follow = () => {
      // The browser keeps the leading pane in place while blocks above get their height; a following pane is placed here.
      for (const [pane, scroller] of scrollers.entries()) scroller.style.overflowAnchor = pane === lead ? '' : 'none';
      for (let pane = lead + 1; pane < scrollers.length; pane += 1)
        bring(pane, maps[pane - 1]?.toRight, scrollers[pane - 1]);
      for (let pane = lead - 1; pane >= 0; pane -= 1) bring(pane, maps[pane]?.toLeft, scrollers[pane + 1]);
    };
    const remap = () => {
      maps = joined.pairs.map(mapsOf);
      follow();
    };
    const stop = joined.watch((moved) => {
      if (moved === 'layout') return remap();
      const scroller = scrollers[moved.scrolled];
      if (scroller === undefined || put.get(scroller) === scroller.scrollTop) return;
      lead = moved.scrolled;
      follow();
    });
    remap();
    return () => {
      stop();
      for (const scroller of scrollers) scroller.style.overflowAnchor = '';
    };
  }, [joined, on]);
}

/** The places that the right pane takes as the left one scrolls, and the other way round. */
interface Maps {
  readonly toRight: ScrollMap;
  readonly toLeft: ScrollMap;
}

function mapsOf({ left, right, joined }: PanePair): Maps {
  const [ours, theirs] = [extentOf(left.frame.scroller), extentOf(right.frame.scroller)];
  const turned = joined.map((pair) => ({ ...pair, left: pair.right, right: pair.left }));
  return { toRight: scrollMap(joined, ours, theirs), toLeft: scrollMap(turned, theirs, ours) };
}

const extentOf = ({ scrollHeight, clientHeight }: HTMLElement): PaneExtent => ({
  height: scrollHeight,
  visible: clientHeight,
});
