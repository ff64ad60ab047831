import type { EventName, Events } from '#shared/ipc/contract.ts';

/** The files of the command line or a second start, kept until the page takes them. */
export interface HandedOverFiles {
  /** Adds files, and tells the page of them once it is ready. */
  readonly add: (files: readonly string[]) => void;
  readonly take: () => readonly string[];
  /** The page listens from now on. */
  readonly pageIsReady: () => void;
}

/** @param tell sends an event to the page */
export function createHandedOverFiles(
  tell: <E extends EventName>(event: E, payload: Events[E]) => void,
): HandedOverFiles {
  let files: readonly string[] = [];
  let ready = false;
  const tellPage = () => {
    if (ready && files.length > 0) tell('import:handed-over', { count: files.length });
  };
  return {
    add: (more) => {
      files = [...files, ...more];
      tellPage();
    },
    take: () => {
      const taken = files;
      files = [];
      return taken;
    },
    pageIsReady: () => {
      ready = true;
      tellPage();
    },
  };
}
