import { useLiveQuery } from 'dexie-react-hooks';
import type { NamesOf } from '#core/claims-table/table-columns.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { readNames } from '#renderer/db/repositories/names.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Follows the names of the ids in claims; undefined until they are read. */
export function useNames(): NamesOf | undefined {
  const { db, investigationId } = useSession();
  return useLiveQuery(() => readNames(db, investigationId, words), [db, investigationId]);
}
