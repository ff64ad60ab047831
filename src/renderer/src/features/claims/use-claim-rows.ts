import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { TableQuery } from '#core/claims-table/claim-table.ts';
import type { Claim } from '#core/model/claim.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { openTable, type TableClient } from '#renderer/platform/table-worker-client.ts';
import type { TableSize } from '#renderer/workers/table-messages.ts';

/** The rows near the screen, and functions that read the others. */
export interface ClaimRows {
  /** Undefined until the table is filled for the first time. */
  readonly size: TableSize | undefined;
  /** Returns the claim in a row, or undefined while it is being read. */
  readonly claimAt: (row: number) => Claim | undefined;
  /** Registers which rows `[from, to)` are near the screen. */
  readonly show: (from: number, to: number) => void;
  readonly ids: (from: number, to: number) => Promise<readonly ClaimId[]>;
  readonly rowOf: (id: ClaimId) => Promise<number>;
}

interface Stretch {
  readonly from: number;
  readonly ids: readonly ClaimId[];
}

const NOTHING: Stretch = { from: 0, ids: [] };

/** Returns the rows of a query: the worker knows the order, the database has the claims, this hook keeps the rows near the screen. */
export function useClaimRows(query: TableQuery): ClaimRows {
  const { db, investigationId } = useSession();
  const client = useRef<TableClient | null>(null);
  const [size, setSize] = useState<TableSize | undefined>(undefined);
  const [revision, setRevision] = useState(0);
  const [wanted, setWanted] = useState({ from: 0, to: 60 });
  const [stretch, setStretch] = useState<Stretch>(NOTHING);

  useEffect(() => {
    const opened = openTable(investigationId, (next) => {
      setSize(next);
      setRevision((now) => now + 1);
    });
    client.current = opened;
    return () => opened.close();
  }, [investigationId]);
  useEffect(() => {
    let late = false;
    void client.current?.query(query).then((next) => {
      if (late) return;
      setSize(next);
      setRevision((now) => now + 1);
    });
    return () => {
      late = true;
    };
  }, [query]);
  useEffect(() => {
    let late = false;
    void client.current?.ids(wanted.from, wanted.to).then((ids) => {
      if (!late) setStretch({ from: wanted.from, ids });
    });
    return () => {
      late = true;
    };
  }, [wanted, revision]);

  const found = useLiveQuery(
    async () => ({ stretch, claims: await db.claims.bulkGet([...stretch.ids]) }),
    [db, stretch],
  );
  const claimAt = useCallback(
    (row: number) => (found === undefined ? undefined : found.claims[row - found.stretch.from]),
    [found],
  );
  const show = useCallback((from: number, to: number) => {
    setWanted((now) => (now.from <= from && to <= now.to ? now : { from: Math.max(0, from - 40), to: to + 40 }));
  }, []);
  const ids = useCallback(async (from: number, to: number) => (await client.current?.ids(from, to)) ?? [], []);
  const rowOf = useCallback(async (id: ClaimId) => (await client.current?.rowOf(id)) ?? -1, []);
  return { size, claimAt, show, ids, rowOf };
}
