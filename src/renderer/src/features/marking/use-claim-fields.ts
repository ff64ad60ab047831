import { useCallback, useRef } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { editClaims, type ClaimEdit } from '#renderer/commands/claims/edit-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';

/** Pauses longer than this begin a new step for Undo, even in the same field. */
const ONE_SITTING_MS = 20_000;

/** Saves fields of a claim. What is typed into one field at one sitting is undone at once. */
export function useClaimFields(id: ClaimId): (fields: ClaimEdit) => void {
  const { run, surroundings } = useSession();
  const sitting = useRef({ what: '', group: '', at: 0 });
  return useCallback(
    (fields) => {
      const what = `${id} ${JSON.stringify(fields, (_key, value: unknown) => (typeof value === 'object' ? value : 0))}`;
      const now = Date.now();
      const same = sitting.current.what === what && now - sitting.current.at < ONE_SITTING_MS;
      const group = same ? sitting.current.group : surroundings.newId();
      sitting.current = { what, group, at: now };
      void run(editClaims, { ids: [id], fields }, { group });
    },
    [run, surroundings, id],
  );
}
