import { useSyncExternalStore } from 'react';
import { useInterfaceScale } from '#renderer/ui/interface-scale.ts';

/** Widths in CSS pixels: of the panels beside the texts, and of a readable pane with the space to the next. */
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
 * Returns which panels fit beside the texts: the list is hidden before the card. With more than two texts nothing is
 * hidden: an analyst who opens a third text from the list still needs the list.
 */
export function useRoom(panes: number): { readonly sidebar: boolean; readonly inspector: boolean } {
  const scale = useInterfaceScale();
  const texts = RAIL + Math.min(2, Math.max(1, panes)) * (PANE + GUTTER);
  const sidebar = useSyncExternalStore(subscribe, () => window.innerWidth >= scale * (texts + INSPECTOR + SIDEBAR));
  const inspector = useSyncExternalStore(subscribe, () => window.innerWidth >= scale * (texts + INSPECTOR));
  return { sidebar, inspector };
}
