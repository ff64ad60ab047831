import type { Bridge } from '#shared/ipc/bridge-contract.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly crosscheck: Bridge<File>;
  }
}

/** The way to the main process: the only one there is. */
export const bridge: Bridge<File> = window.crosscheck;
