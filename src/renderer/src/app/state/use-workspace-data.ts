import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { partiesByName } from '#renderer/db/repositories/parties.ts';
import { questionsInOrder } from '#renderer/db/repositories/questions.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';
import { useReports } from '#renderer/features/reports/use-reports.ts';
import type { WorkspaceData } from './workspace-data.ts';

/** Follows the short lists of the open investigation; null until all of them are read. */
export function useWorkspaceData(): WorkspaceData | null {
  const { db, investigationId } = useSession();
  const reports = useReports();
  const tags = useLiveQuery(() => tagsInOrder(db, investigationId), [db, investigationId]);
  const parties = useLiveQuery(() => partiesByName(db, investigationId), [db, investigationId]);
  const questions = useLiveQuery(() => questionsInOrder(db, investigationId), [db, investigationId]);
  return useMemo(
    () => (reports && tags && parties && questions ? { reports, tags, parties, questions } : null),
    [reports, tags, parties, questions],
  );
}
