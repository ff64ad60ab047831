import { useSyncExternalStore } from 'react';

/** Widths in CSS pixels below which the texts need the room of the list, and then of the card. */
const SIDEBAR_FROM = 960;
const INSPECTOR_FROM = 760;

const subscribe = (onChange: () => void) => {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
};

/** What there is room for beside the texts. */
export function useRoom(): { readonly sidebar: boolean; readonly inspector: boolean } {
  const sidebar = useSyncExternalStore(subscribe, () => window.innerWidth >= SIDEBAR_FROM);
  const inspector = useSyncExternalStore(subscribe, () => window.innerWidth >= INSPECTOR_FROM);
  return { sidebar, inspector };
}
