import { useCallback } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { editClaims, type ClaimEdit } from '#renderer/commands/claims/edit-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useSitting } from '#renderer/commands/use-sitting.ts';

/** Saves fields of a claim. What is typed into one field at one sitting is undone at once. */
export function useClaimFields(id: ClaimId): (fields: ClaimEdit) => void {
  const { run } = useSession();
  const sitting = useSitting();
  return useCallback((fields) => void run(editClaims, { ids: [id], fields }, sitting(id, fields)), [run, sitting, id]);
}
