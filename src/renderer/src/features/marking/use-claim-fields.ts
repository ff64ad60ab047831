import { useCallback } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { editClaims, type ClaimEdit } from '#renderer/commands/claims/edit-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';

/** Saves fields of a claim. Text that is typed into one field without a long pause is undone in one step. */
export function useClaimFields(id: ClaimId): (fields: ClaimEdit) => void {
  const { run } = useSession();
  const editGroup = useEditGroup();
  return useCallback(
    (fields) => void run(editClaims, { ids: [id], fields }, editGroup(id, fields)),
    [run, editGroup, id],
  );
}
