import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { readPreference, writePreference } from '#renderer/db/preferences.ts';
import { tableLayoutSchema, USUAL_LAYOUT, type TableLayout } from './table-layout.ts';

const KEY = 'claims-table';

/** Changes the arrangement. The function gets the arrangement of that moment, so that two quick keys are two steps. */
export type ChangeLayout = (by: (now: TableLayout) => TableLayout) => void;

/** Returns the arrangement of the table, and a function that changes it at once and stores it afterwards. */
export function useTableLayout(): readonly [TableLayout, ChangeLayout] {
  const { db } = useSession();
  const [layout, setLayout] = useState<TableLayout>(USUAL_LAYOUT);
  const latest = useRef(layout);
  useEffect(() => {
    void readPreference(db, KEY, tableLayoutSchema, USUAL_LAYOUT).then((stored) => {
      latest.current = stored;
      setLayout(stored);
    });
  }, [db]);
  const change = useCallback<ChangeLayout>(
    (by) => {
      latest.current = by(latest.current);
      setLayout(latest.current);
      void writePreference(db, KEY, latest.current);
    },
    [db],
  );
  return [layout, change];
}
