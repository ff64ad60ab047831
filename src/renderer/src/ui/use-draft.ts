import { useEffect, useRef, useState } from 'react';
import { holdText, onRefusedText } from './unsaved-text.ts';

/**
 * The pause in milliseconds after which typed text is saved. A shorter pause would save half words, a longer one would
 * lose more in a crash.
 */
const PAUSE_MS = 500;
/** Limits the milliseconds for which continuous typing stays unsaved: a crash costs no more. */
const MOST_UNSAVED_MS = 1000;

/** Text in a field, saved as one types. */
export interface FieldDraft {
  readonly shown: string;
  readonly fault: string | null;
  /** Whether something was typed that isn't the stored value. */
  readonly changed: boolean;
  readonly type: (text: string) => void;
  /** Passes the text on at once. */
  readonly commit: () => void;
  /** Passes the text on and then shows the stored value; a text that could not be passed on stays, with its fault. */
  readonly leave: () => void;
  /** Shows the stored value again; text typed since the last save is dropped. */
  readonly drop: () => void;
}

interface DraftOptions {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly check: ((value: string) => string | null) | undefined;
}

/** While something is typed it is shown, otherwise `value`. What could not be saved is shown until it can be. */
export function useDraft({ value, onCommit, check }: DraftOptions): FieldDraft {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsavedSince = useRef<number | null>(null);
  /** The text that was passed on and isn't seen in the database yet. */
  const handedOver = useRef<string | null>(null);
  const field = useRef({});
  const shown = draft ?? value;
  const fault = check?.(shown) ?? null;

  const commit = (text: string) => {
    clearTimeout(timer.current);
    unsavedSince.current = null;
    holdText(field.current, false);
    if (text === value || (check?.(text) ?? null) !== null) return;
    handedOver.current = text;
    onCommit(text);
  };
  const latest = useRef({ draft, commit });
  useEffect(() => {
    latest.current = { draft, commit };
  });
  useEffect(() => {
    handedOver.current = null;
  }, [value]);
  useEffect(
    () =>
      onRefusedText(() => {
        if (handedOver.current === null) return;
        holdText(field.current, true);
        setDraft((now) => now ?? handedOver.current);
      }),
    [],
  );
  // What was typed must not be lost when the card is changed before the pause is over.
  useEffect(
    () => () => {
      if (latest.current.draft !== null) latest.current.commit(latest.current.draft);
    },
    [],
  );

  return {
    shown,
    fault,
    changed: draft !== null && draft !== value,
    type: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      holdText(field.current, text !== value && (check?.(text) ?? null) === null);
      const now = Date.now();
      unsavedSince.current ??= now;
      const rest = Math.min(PAUSE_MS, Math.max(0, unsavedSince.current + MOST_UNSAVED_MS - now));
      timer.current = setTimeout(() => latest.current.commit(text), rest);
    },
    commit: () => commit(shown),
    leave: () => {
      commit(shown);
      if (fault === null) setDraft(null);
    },
    drop: () => {
      clearTimeout(timer.current);
      unsavedSince.current = null;
      holdText(field.current, false);
      setDraft(value);
    },
  };
}
