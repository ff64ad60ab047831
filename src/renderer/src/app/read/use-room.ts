import { useSyncExternalStore } from 'react';
import { useInterfaceScale } from '#renderer/ui/interface-scale.ts';

/** Widths in CSS pixels: of the parts beside the texts, of the narrowest pane that can be read, and of the gap between panes. */
const RAIL = 66;
const SIDEBAR = 200;
const INSPECTOR = 270;
const PANE = 240;
const GUTTER = 40;

const subscribe = (onChange: () => void) => {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
};

/**
 * Returns which parts there is room for beside the texts: the list is hidden before the card. A third or fourth text hides
 * nothing more, because the list is needed to open it.
 */
export function useRoom(panes: number): { readonly sidebar: boolean; readonly inspector: boolean } {
  const scale = useInterfaceScale();
  const texts = RAIL + Math.min(2, Math.max(1, panes)) * (PANE + GUTTER);
  const sidebar = useSyncExternalStore(subscribe, () => window.innerWidth >= scale * (texts + INSPECTOR + SIDEBAR));
  const inspector = useSyncExternalStore(subscribe, () => window.innerWidth >= scale * (texts + INSPECTOR));
  return { sidebar, inspector };
}
