import { useEffect, useState } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { lastRecord, watchHistory } from '#renderer/db/watch-history.ts';
import { findNames } from '#renderer/platform/names-worker-client.ts';
import type { FoundNames } from '#renderer/workers/names-messages.ts';

/** Returns the names of the investigation with the proposals about them, new after each change; null until they are found. */
export function useFoundNames(): FoundNames | null {
  const { db, investigationId } = useSession();
  const [found, setFound] = useState<FoundNames | null>(null);
  useEffect(() => {
    const client = findNames(setFound);
    const watching = lastRecord(db, investigationId).then((since) => {
      client.of(investigationId);
      return watchHistory(db, investigationId, since, async () => client.of(investigationId));
    });
    return () => {
      client.close();
      void watching.then((stop) => stop());
    };
  }, [db, investigationId]);
  return found;
}
