import { useLiveQuery } from 'dexie-react-hooks';
import { isUndoable, type HistoryRecord } from '#core/history/record.ts';
import { commandLabel } from '#core/words/history.ts';
import type { ClaimFocus } from '#renderer/app/state/use-claim-focus.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { historyTops } from '#renderer/db/repositories/history-tops.ts';
import { useImports } from '#renderer/features/importing/imports.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say, words } from '#renderer/words/interface-words.ts';

/**
 * Undo and redo, whose names say which step they undo or redo. Afterwards the changed claim is selected, and the Read screen
 * shows its words; other screens stay open and show the restored data themselves.
 */
export function useUndo(focus: ClaimFocus, reading: boolean): void {
  const { db, investigationId, undo, redo } = useSession();
  const imports = useImports();
  const tops = useLiveQuery(() => historyTops(db, investigationId), [db, investigationId]);
  const undoable = tops?.undo !== undefined && isUndoable(tops.undo);
  const redoLast = () => void redo().then((record) => show('redone', record));
  const show = (what: 'undone' | 'redone', record: HistoryRecord | null | undefined) => {
    if (!record) return;
    const again = { label: say('button.redo'), run: redoLast };
    notify({
      text: say(`frame.${what}`, { what: commandLabel(record, words) }),
      about: 'undo',
      ...(what === 'undone' ? { action: again } : {}),
    });
    const claim = record.changes.findLast((change) => change.table === 'claims' && change.op !== 'remove');
    if (claim?.table !== 'claims') return;
    if (claim.op === 'add' && reading) focus.goTo(claim.row);
    else if (claim.op === 'add') focus.select(claim.row.id);
    else if (claim.op === 'patch') focus.select(claim.id as typeof focus.selected);
  };
  const undoLast = () => {
    // Undoing a running command would revert its first half while the second half is still written.
    const group = tops?.undo?.group;
    if (imports.state().batches.some(({ progress, over }) => !over && progress.batch === group))
      notify({ text: say('frame.still-importing'), about: 'undo' });
    else void undo().then((record) => show('undone', record));
  };
  useAppCommand(
    'edit.undo',
    undoLast,
    undoable,
    undoable ? say('frame.undo', { what: commandLabel(tops.undo, words) }) : undefined,
  );
  useAppCommand(
    'edit.redo',
    redoLast,
    tops?.redo !== undefined,
    tops?.redo === undefined ? undefined : say('frame.redo', { what: commandLabel(tops.redo, words) }),
  );
}
