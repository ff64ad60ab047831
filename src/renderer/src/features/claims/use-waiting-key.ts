import { useEffect, useRef } from 'react';
import type { GridPosition } from './grid-position.ts';

/** A key that was pressed on a cell. */
export interface CellKey {
  readonly key: string;
  readonly shift: boolean;
  readonly at: GridPosition;
}

/**
 * Carries out a key on a row, at once or as soon as the row is read: Enter on a row that is still being read is meant for that
 * row. Another key replaces a waiting one; scrolling and the mouse drop it.
 *
 * @returns a function to call with each key on a row, or with null to drop the waiting key
 */
export function useWaitingKey(
  isThere: (row: number) => boolean,
  carryOut: (pressed: CellKey) => void,
): (pressed: CellKey | null) => void {
  const waiting = useRef<CellKey | null>(null);
  useEffect(() => {
    const pressed = waiting.current;
    if (pressed === null || !isThere(pressed.at.row)) return;
    waiting.current = null;
    carryOut(pressed);
  });
  return (pressed) => {
    waiting.current = pressed;
    if (pressed === null || !isThere(pressed.at.row)) return;
    waiting.current = null;
    carryOut(pressed);
  };
}
