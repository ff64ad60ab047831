import { useCallback, useRef } from 'react';
import { useSession } from './session.tsx';

/**
 * Limits the pause within one step for Undo: a longer pause in the same field starts a new step. A shorter limit would
 * make Undo go through a sentence word by word; a longer one would reverse typing from before a look at the text.
 */
const LONGEST_PAUSE_MS = 20_000;

/**
 * Returns the group for a command that edits `fields` of the row `id`. The group stays the same as long as the same
 * fields of the same row are edited without a long pause, so that Undo reverses all of the typing at once.
 */
export function useEditGroup(): (id: string, fields: object) => { readonly group: string } {
  const { environment } = useSession();
  const last = useRef({ edited: '', group: '', at: 0 });
  return useCallback(
    (id, fields) => {
      const shape = (_name: string, value: unknown) => (typeof value === 'object' ? value : 0);
      const edited = `${id} ${JSON.stringify(fields, shape)}`;
      const now = Date.now();
      const continues = last.current.edited === edited && now - last.current.at < LONGEST_PAUSE_MS;
      const group = continues ? last.current.group : environment.newId();
      last.current = { edited, group, at: now };
      return { group };
    },
    [environment],
  );
}
