import { useCallback, useRef } from 'react';
import { useSession } from './session.tsx';

/**
 * A pause longer than this in the same field starts a new step for Undo. Shorter would make Undo go through a sentence word
 * by word; longer would take back what was typed before a look at the text.
 */
const LONGEST_PAUSE_MS = 20_000;

/**
 * Returns the group for a command that edits `fields` of the row `id`. The group stays the same as long as the same fields
 * of the same row are edited without a long pause, so that Undo takes all of the typing back at once.
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
