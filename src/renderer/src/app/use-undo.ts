import { useLiveQuery } from 'dexie-react-hooks';
import { isUndoable, type HistoryRecord } from '#core/history/record.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { historyTops } from '#renderer/db/repositories/history.ts';
import { useAppCommand } from '#renderer/platform/app-commands.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import type { ClaimFocus } from './use-claim-focus.ts';

/**
 * Undo and redo with what they would do in their names; afterwards a claim that was changed is the selected one, and in Read
 * its words are shown. Other screens are not left: they show what comes back themselves.
 */
export function useUndo(focus: ClaimFocus, reading: boolean): void {
  const { db, investigationId, undo, redo } = useSession();
  const tops = useLiveQuery(() => historyTops(db, investigationId), [db, investigationId]);
  const undoable = tops?.undo !== undefined && isUndoable(tops.undo);
  const show = (what: string, record: HistoryRecord | null | undefined) => {
    if (!record) return;
    notify({ text: `${what}: ${record.label}.`, about: 'undo' });
    const claim = record.changes.findLast((change) => change.table === 'claims' && change.op !== 'remove');
    if (claim?.table !== 'claims') return;
    if (claim.op === 'add' && reading) focus.goTo(claim.row);
    else if (claim.op === 'add') focus.select(claim.row.id);
    else if (claim.op === 'patch') focus.select(claim.id as typeof focus.selected);
  };
  useAppCommand(
    'edit.undo',
    () => void undo().then((record) => show('Undone', record)),
    undoable,
    undoable ? `Undo ${tops.undo?.label}` : undefined,
  );
  useAppCommand(
    'edit.redo',
    () => void redo().then((record) => show('Done again', record)),
    tops?.redo !== undefined,
    tops?.redo === undefined ? undefined : `Redo ${tops.redo.label}`,
  );
}
