import type { Bridge } from '#shared/ipc/bridge-contract.ts';

declare global {
  interface Window {
    /** The bridge that the preload script defines. */
    readonly crosscheck: Bridge<File>;
  }
}

/** The bridge to the main process, the only way there. */
export const bridge: Bridge<File> = window.crosscheck;
