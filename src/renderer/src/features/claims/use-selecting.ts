import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimId } from '#core/base/id.ts';
import { bulkKey } from './bulk-action.ts';

export interface Selecting {
  /** Selects claims that are still being asked for. */
  readonly select: (asked: Promise<readonly ClaimId[]>) => void;
  /** Does what a key means for the selection, once it is there; true when it means something, or will. */
  readonly press: (key: string) => boolean;
  /** Selects nothing that is still being asked for; true when something was. */
  readonly cancel: () => boolean;
}

/**
 * Selection in a table whose rows lie elsewhere: a key that is pressed before the rows are known waits for them, and those
 * after it, which are meant for what it opens, do nothing meanwhile.
 */
export function useSelecting(
  selected: ReadonlySet<ClaimId>,
  onSelected: (ids: ReadonlySet<ClaimId>) => void,
  onKey: (key: string) => boolean,
): Selecting {
  const asking = useRef<Promise<readonly ClaimId[]> | null>(null);
  const waiting = useRef<string | null>(null);
  // Before anything else can be typed: what the key opens has the keyboard then.
  useLayoutEffect(() => {
    const key = waiting.current;
    if (key === null || asking.current !== null) return;
    waiting.current = null;
    onKey(key);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the selection comes, not when somebody is drawn anew
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
        settle(null); // keys go on
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
