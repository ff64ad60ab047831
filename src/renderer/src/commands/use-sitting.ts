import { useCallback, useRef } from 'react';
import { useSession } from './session.tsx';

/** Pauses longer than this begin a new step for Undo, even in the same field. */
const ONE_SITTING_MS = 20_000;

/**
 * Gives the group for editing `fields` of something: as long as the same fields of the same thing are edited at one sitting
 * it is the same, so that all of it is undone at once.
 */
export function useSitting(): (id: string, fields: object) => { readonly group: string } {
  const { surroundings } = useSession();
  const sitting = useRef({ what: '', group: '', at: 0 });
  return useCallback(
    (id, fields) => {
      const shape = (_name: string, value: unknown) => (typeof value === 'object' ? value : 0);
      const what = `${id} ${JSON.stringify(fields, shape)}`;
      const now = Date.now();
      const same = sitting.current.what === what && now - sitting.current.at < ONE_SITTING_MS;
      const group = same ? sitting.current.group : surroundings.newId();
      sitting.current = { what, group, at: now };
      return { group };
    },
    [surroundings],
  );
}
