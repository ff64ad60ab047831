import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimId } from '#core/base/id.ts';
import { bulkKey } from './bulk-action.ts';

export interface Selecting {
  /** Selects claims that are still being read. */
  readonly select: (asked: Promise<readonly ClaimId[]>) => void;
  /** Carries out a key for the selection, once it is read; returns false for a key without a meaning. */
  readonly press: (key: string) => boolean;
  /** Drops a selection that is still being read; returns whether there was one. */
  readonly cancel: () => boolean;
}

/**
 * Selects rows of a table whose claims a worker has. A key that is pressed before the selection is read waits for it; the keys
 * after it, which are meant for the field that it opens, do nothing until then.
 */
export function useSelecting(
  selected: ReadonlySet<ClaimId>,
  onSelected: (ids: ReadonlySet<ClaimId>) => void,
  onKey: (key: string) => boolean,
): Selecting {
  const asking = useRef<Promise<readonly ClaimId[]> | null>(null);
  const waiting = useRef<string | null>(null);
  // Before anything else can be typed: the field that the key opens has the keyboard then.
  useLayoutEffect(() => {
    const key = waiting.current;
    if (key === null || asking.current !== null) return;
    waiting.current = null;
    onKey(key);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the selection changes, not when the component is drawn again
  }, [selected]);
  return {
    select: (asked) => {
      waiting.current = null;
      asking.current = asked;
      const settle = (ids: readonly ClaimId[] | null) => {
        if (asking.current !== asked) return; // another selection was made since
        asking.current = null;
        if (ids !== null) flushSync(() => onSelected(new Set(ids)));
      };
      void asked.then(settle, (fault: unknown) => {
        settle(null); // keys work again
        throw fault;
      });
    },
    press: (key) => {
      if (asking.current === null) return onKey(key);
      if (bulkKey(key) !== undefined) waiting.current ??= key;
      return true;
    },
    cancel: () => {
      const wasAsking = asking.current !== null;
      asking.current = null;
      waiting.current = null;
      return wasAsking;
    },
  };
}
