import { useSyncExternalStore } from 'react';

/** The smallest and the largest size of the interface. Beyond twice its size a laptop's window has room for one text only. */
export const LEAST_SCALE = 1;
export const MOST_SCALE = 2;

let scale = LEAST_SCALE;
const listeners = new Set<() => void>();

/** The scale of the interface: 1 as designed, 2 twice as large. Style sheets follow by way of `rem`. */
export const interfaceScale = (): number => scale;

/** Returns the pixels of a length that was designed for an interface of scale 1: the height of a virtual row, for one. */
export const scaled = (pixels: number): number => pixels * scale;

/** Draws the interface larger or smaller, within the limits. */
export function setInterfaceScale(wanted: number): void {
  scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, wanted));
  document.documentElement.style.setProperty('--interface-scale', String(scale));
  for (const listener of listeners) listener();
}

/** The scale as it changes. */
export const useInterfaceScale = (): number => useSyncExternalStore(subscribe, interfaceScale);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
