import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import type { Command, Surroundings } from './command.ts';
import { redo, runCommand, undo, type RunOptions } from './run-command.ts';
import { storageFault } from './storage-fault.ts';
import { realSurroundings } from './surroundings.ts';

/** `saved` means: everything that was done is on the disk. */
export type SavingState = 'saved' | 'saving' | 'failed';

/** The analyst at work in one investigation: the database and the ways to change it. */
export interface Session {
  readonly db: CrosscheckDatabase;
  readonly investigationId: InvestigationId;
  readonly surroundings: Surroundings;
  /** Resolves when the command is saved, with its reply; with undefined when it failed, which has then been said. */
  readonly run: <Args, Reply>(
    command: Command<Args, Reply>,
    args: Args,
    options?: RunOptions,
  ) => Promise<Reply | undefined>;
  readonly undo: () => Promise<HistoryRecord | null | undefined>;
  readonly redo: () => Promise<HistoryRecord | null | undefined>;
  /** Whether all that is under way has been saved, once it is over; null where nothing is under way. */
  readonly settling: () => Promise<boolean> | null;
}

const SessionContext = createContext<Session | null>(null);
/** Apart from the session, so that only who shows it is drawn anew at every save. */
const SavingContext = createContext<SavingState>('saved');

interface SessionProviderProps {
  readonly db: CrosscheckDatabase;
  readonly investigationId: InvestigationId;
  readonly analyst: string;
  /** Is told in a sentence what could not be saved and what to do. */
  readonly onFailure: (message: string) => void;
  readonly children: ReactNode;
}

/** Opens a session for what is inside. */
export function SessionProvider({ db, investigationId, analyst, onFailure, children }: SessionProviderProps) {
  const [pending, setPending] = useState(0);
  const [failed, setFailed] = useState(false);

  const underWay = useRef(new Set<Promise<boolean>>());

  const attempt = useCallback(
    async <T,>(work: () => Promise<T>): Promise<T | undefined> => {
      setPending((count) => count + 1);
      const working = work();
      const saving = working.then(
        () => true,
        () => false,
      );
      underWay.current.add(saving);
      try {
        const reply = await working;
        setFailed(false);
        return reply;
      } catch (error) {
        setFailed(true);
        onFailure(storageFault(error));
        return undefined;
      } finally {
        underWay.current.delete(saving);
        setPending((count) => count - 1);
      }
    },
    [onFailure],
  );

  const session = useMemo((): Session => {
    const surroundings = realSurroundings(analyst);
    return {
      db,
      investigationId,
      surroundings,
      run: (command, args, options) =>
        attempt(() => runCommand(db, surroundings, investigationId, command, args, options)),
      undo: () => attempt(() => undo(db, surroundings, investigationId)),
      redo: () => attempt(() => redo(db, surroundings, investigationId)),
      settling: () =>
        underWay.current.size === 0 ? null : Promise.all(underWay.current).then((saved) => saved.every((each) => each)),
    };
  }, [db, investigationId, analyst, attempt]);

  return (
    <SessionContext value={session}>
      <SavingContext value={pending > 0 ? 'saving' : failed ? 'failed' : 'saved'}>{children}</SavingContext>
    </SessionContext>
  );
}

/** Whether what was done is on the disk. */
export const useSaving = (): SavingState => useContext(SavingContext);

/** The session around this component. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no SessionProvider around this component');
  return session;
}
