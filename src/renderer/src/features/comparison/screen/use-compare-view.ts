import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { readPreference, writePreference } from '#renderer/db/preferences.ts';
import { compareViewSchema, FIRST_COMPARE_VIEW, type CompareView } from './compare-view.ts';

/** Milliseconds after which the place of the keyboard is stored: every arrow key changes it, and storing each would slow them. */
const PAUSE = 300;

/** Returns the stored view of the comparison, null until it is read, and the function that changes it. */
export function useCompareView(): readonly [CompareView | null, (by: (view: CompareView) => CompareView) => void] {
  const { db, investigationId } = useSession();
  const key = `compare/${investigationId}`;
  const [view, setView] = useState<CompareView | null>(null);
  // Beside the state, so that a change made while the screen is being left is stored too.
  const latest = useRef<CompareView | null>(null);
  const unsaved = useRef<CompareView | null>(null);
  useEffect(() => {
    let gone = false;
    void readPreference(db, key, compareViewSchema, FIRST_COMPARE_VIEW).then((read) => {
      if (gone) return;
      latest.current = read;
      setView(read);
    });
    const save = () => {
      if (unsaved.current === null) return;
      void writePreference(db, key, unsaved.current);
      unsaved.current = null;
    };
    const timer = setInterval(save, PAUSE);
    return () => {
      gone = true;
      clearInterval(timer);
      save();
    };
  }, [db, key]);
  const change = useCallback(
    (by: (view: CompareView) => CompareView) => {
      const before = latest.current;
      if (before === null) return;
      const next = by(before);
      latest.current = next;
      unsaved.current = next;
      setView(next);
      if (!isSameButPlace(before, next)) {
        unsaved.current = null;
        void writePreference(db, key, next);
      }
    },
    [db, key],
  );
  return [view, change];
}

const isSameButPlace = (a: CompareView, b: CompareView) =>
  a.arrangement === b.arrangement && a.columns === b.columns && a.folded === b.folded && a.panel === b.panel;
