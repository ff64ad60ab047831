import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { readPreference, writePreference } from '#renderer/db/preferences.ts';
import { firstReports } from '#renderer/db/repositories/reports.ts';
import { FIRST_VIEW, viewStateSchema, type ViewState } from './view-state.ts';

/** The view of the open investigation as it was left, and the way to change it; null until it is read. */
export function useViewState(): readonly [ViewState | null, (change: (view: ViewState) => ViewState) => void] {
  const { db, investigationId } = useSession();
  const [view, setView] = useState<ViewState | null>(null);
  const key = `view/${investigationId}`;
  const stored = useRef<ViewState | null>(null);
  /** The changes asked for before the view was read; null after that. */
  const early = useRef<((view: ViewState) => ViewState)[] | null>([]);
  useEffect(() => {
    let gone = false;
    void readPreference(db, key, viewStateSchema, null).then(async (read) => {
      const first: ViewState = read ?? {
        ...FIRST_VIEW,
        panes: (await firstReports(db, investigationId, 2)).map(({ id }) => id),
      };
      if (gone) return;
      setView((early.current ?? []).reduce<ViewState>((now, by) => by(now), first));
      early.current = null;
    });
    return () => {
      gone = true;
    };
  }, [db, key, investigationId]);
  useEffect(() => {
    if (view === null || view === stored.current) return;
    stored.current = view;
    void writePreference(db, key, view);
  }, [db, key, view]);
  const change = useCallback(
    (by: (view: ViewState) => ViewState) =>
      early.current === null ? setView((now) => (now === null ? now : by(now))) : void early.current.push(by),
    [],
  );
  return [view, change];
}
