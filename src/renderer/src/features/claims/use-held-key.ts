import { useEffect, useRef } from 'react';
import type { Place } from './grid-place.ts';

/** A key that was pressed on a cell. */
export interface CellKey {
  readonly key: string;
  readonly shift: boolean;
  readonly at: Place;
}

/**
 * Does what a key means for a row, at once or as soon as the row is there: rows come from elsewhere, and who presses Enter
 * on one that is still being fetched means that one. Another key takes the place of one that waits; whoever scrolls or goes
 * elsewhere by mouse has given it up.
 *
 * @returns what is to be told of each key on a row; null forgets the one that waits
 */
export function useHeldKey(
  isThere: (row: number) => boolean,
  carryOut: (pressed: CellKey) => void,
): (pressed: CellKey | null) => void {
  const held = useRef<CellKey | null>(null);
  useEffect(() => {
    const pressed = held.current;
    if (pressed === null || !isThere(pressed.at.row)) return;
    held.current = null;
    carryOut(pressed);
  });
  return (pressed) => {
    held.current = pressed;
    if (pressed === null || !isThere(pressed.at.row)) return;
    held.current = null;
    carryOut(pressed);
  };
}
