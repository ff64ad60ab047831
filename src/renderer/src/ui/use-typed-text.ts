import { useEffect, useRef, useState } from 'react';
import { useHandedOver } from './use-handed-over.ts';
import { usePause } from './use-pause.ts';

/** Text in a field, saved as one types. */
interface TypedText {
  /** The typed text, or the stored value. */
  readonly text: string;
  /** The fault of the text, if it can't be a value. */
  readonly fault: string | null;
  /** Whether the typed text differs from the stored value. */
  readonly changed: boolean;
  readonly type: (text: string) => void;
  /** Hands over the text at once. */
  readonly commit: () => void;
  /** Hands over the text and shows the stored value from now on; a text with a fault stays, with the fault. */
  readonly leave: () => void;
  /** Shows the stored value again and drops the text that has not been handed over. */
  readonly drop: () => void;
}

interface TypedTextOptions {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly check: ((value: string) => string | null) | undefined;
}

/** Shows the typed text while there is one, otherwise `value`. A text that could not be saved is shown until it can be. */
export function useTypedText({ value, onCommit, check }: TypedTextOptions): TypedText {
  const [draft, setDraft] = useState<string | null>(null);
  const handOver = useHandedOver(value, (refused) => setDraft((now) => now ?? refused));
  const pause = usePause();
  const text = draft ?? value;
  const faultOf = (typed: string) => check?.(typed) ?? null;
  const fault = faultOf(text);
  const commit = (typed: string) => {
    pause.end();
    handOver.holds(false);
    if (typed === value || faultOf(typed) !== null) return;
    handOver.remember(typed);
    onCommit(typed);
  };
  const latest = useRef({ draft, commit });
  useEffect(() => {
    latest.current = { draft, commit };
  });
  // Typed text must not be lost when the card is changed before the pause is over.
  useEffect(
    () => () => {
      if (latest.current.draft !== null) latest.current.commit(latest.current.draft);
    },
    [],
  );
  return {
    text,
    fault,
    changed: draft !== null && draft !== value,
    type: (typed) => {
      setDraft(typed);
      handOver.holds(typed !== value && faultOf(typed) === null);
      pause.start(() => latest.current.commit(typed));
    },
    commit: () => commit(text),
    leave: () => {
      commit(text);
      if (fault === null) setDraft(null);
    },
    drop: () => {
      pause.end();
      handOver.holds(false);
      setDraft(value);
    },
  };
}
