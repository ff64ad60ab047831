import { useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';
import { bulkKey, type BulkAction } from './bulk-action.ts';

/** The selected claims, and the action that the bar asks a value for. */
export function useClaimsSelection() {
  const runAndSay = useRunWithNotice();
  const [selected, setSelected] = useState<ReadonlySet<ClaimId>>(new Set());
  const [action, setAction] = useState<BulkAction>(null);
  const clear = () => setSelected(new Set());
  const remove = () => {
    const ids = [...selected];
    clear();
    void runAndSay(
      (run) => run(deleteClaims, { ids }),
      () => say('bulk.deleted', { count: ids.length }),
    );
  };
  /** Carries out a key for the selected claims; returns false where none is selected or the key has no meaning. */
  const onKey = (key: string): boolean => {
    const meant = bulkKey(key);
    if (selected.size === 0 || meant === undefined) return false;
    if (meant === 'delete') remove();
    else setAction(meant);
    return true;
  };
  return { selected, setSelected, clear, action, setAction, onKey };
}
