import { useRef } from 'react';

/** Typed text is handed over after so many milliseconds without a key: shorter pauses would save in the middle of words. */
const PAUSE_MS = 500;
/** Typing without a pause is saved after so many milliseconds: a crash costs no more than that. */
const MOST_UNSAVED_MS = 1000;

/** A timer that runs while somebody types. */
interface Pause {
  /** Calls `onPause` after a pause, or when the first key is too long ago; a new key replaces the previous call. */
  readonly start: (onPause: () => void) => void;
  readonly end: () => void;
}

export function usePause(): Pause {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsavedSince = useRef<number | null>(null);
  return {
    start: (onPause) => {
      clearTimeout(timer.current);
      const now = Date.now();
      unsavedSince.current ??= now;
      const rest = Math.min(PAUSE_MS, Math.max(0, unsavedSince.current + MOST_UNSAVED_MS - now));
      timer.current = setTimeout(onPause, rest);
    },
    end: () => {
      clearTimeout(timer.current);
      unsavedSince.current = null;
    },
  };
}
