import { useEffect, useRef, useState } from 'react';
import { holdText, onRefusedText } from './unsaved-text.ts';

/** After this many milliseconds without a key what was typed is handed over to be saved. */
const PAUSE_MS = 500;
/** Who types on and on is waited for no longer than this: a kill costs no more. */
const MOST_UNSAVED_MS = 1000;

/** Text in a field, saved as one types. */
export interface FieldDraft {
  readonly shown: string;
  readonly fault: string | null;
  /** Whether something was typed that isn't the stored value. */
  readonly changed: boolean;
  readonly type: (text: string) => void;
  /** Hands over what stands there, at once. */
  readonly commit: () => void;
  /** The same, and shows the stored value from now on; what could not be handed over stays, with what is wrong with it. */
  readonly leave: () => void;
  /** Shows the stored value again; what was typed since it was last handed over is dropped. */
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
  /** Handed over, and not yet seen to be stored. */
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
