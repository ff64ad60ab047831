import { useSyncExternalStore } from 'react';

/** The fields with text that has not been handed over to be saved. */
const holding = new Set<object>();
const listeners = new Set<() => void>();
const refusalListeners = new Set<() => void>();

/** Registers whether `field` has text that has not been handed over. */
export function holdText(field: object, holds: boolean): void {
  if (holds === holding.has(field)) return;
  if (holds) holding.add(field);
  else holding.delete(field);
  for (const listener of listeners) listener();
}

/** Returns whether any field has text that has not been handed over: then not everything is saved. */
export const useUnsavedText = (): boolean => useSyncExternalStore(subscribe, () => holding.size > 0);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the fields that the text they handed over last could not be saved: they show it again. */
export function refuseText(): void {
  for (const listener of refusalListeners) listener();
}

/** Listens to {@link refuseText} until the returned function is called. */
export function onRefusedText(listener: () => void): () => void {
  refusalListeners.add(listener);
  return () => refusalListeners.delete(listener);
}
