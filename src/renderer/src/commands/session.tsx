import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Author, HistoryRecord } from '#core/history/record.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { say } from '#renderer/words/interface-words.ts';
import { realEnvironment } from './command-environment.ts';
import type { Command, CommandEnvironment } from './command.ts';
import { redo, runCommand, undo, type RunOptions } from './run-command.ts';
import { storageFault } from './storage-fault.ts';

/** The state of saving. `saved` means that every change is on the disk. */
export type SavingState = 'saved' | 'saving' | 'failed';

/** Resolves with the reply when the command is saved; with undefined when it failed, after the failure was shown. */
export type RunCommand = <Args, Reply>(
  command: Command<Args, Reply>,
  args: Args,
  options?: RunOptions,
) => Promise<Reply | undefined>;

/** The reply of one step, and the function that reverses exactly that step. */
export interface ReversibleStep<Reply> {
  readonly reply: Reply;
  /** Reverses the step while it is the last one; otherwise it shows why not. */
  readonly takeBack: () => void;
}

/** The analyst at work in one investigation: the database and the ways to change it. */
export interface Session {
  readonly db: CrosscheckDatabase;
  readonly investigationId: InvestigationId;
  readonly environment: CommandEnvironment;
  readonly run: RunCommand;
  /** Makes one step for Undo from everything that `work` runs; resolves with undefined when any of it failed. */
  readonly runReversibly: <Reply>(
    work: (run: RunCommand) => Promise<Reply>,
  ) => Promise<ReversibleStep<Reply> | undefined>;
  readonly undo: () => Promise<HistoryRecord | null | undefined>;
  readonly redo: () => Promise<HistoryRecord | null | undefined>;
  /** Resolves when no command is running, with whether everything was saved; null where none is running. */
  readonly settling: () => Promise<boolean> | null;
}

const SessionContext = createContext<Session | null>(null);
/**
 * The context of the saving state. It is apart from the session, so that a save redraws only the components that show
 * it.
 */
const SavingContext = createContext<SavingState>('saved');

interface SessionProviderProps {
  readonly db: CrosscheckDatabase;
  readonly investigationId: InvestigationId;
  readonly author: Author;
  /** Receives a sentence on what could not be saved and what to do. */
  readonly onFailure: (message: string) => void;
  readonly children: ReactNode;
}

/** Opens a session for its children. */
export function SessionProvider({ db, investigationId, author, onFailure, children }: SessionProviderProps) {
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
    const environment = realEnvironment(author);
    return {
      db,
      investigationId,
      environment,
      run: (command, args, options) =>
        attempt(() => runCommand(db, environment, investigationId, command, args, options)),
      runReversibly: async (work) => {
        const group = environment.newId();
        let failures = 0;
        const reply = await work(async (command, args, options) => {
          const done = await attempt(async () => ({
            reply: await runCommand(db, environment, investigationId, command, args, { ...options, group }),
          }));
          if (done === undefined) failures += 1;
          return done?.reply;
        });
        const takeBack = async () => {
          if ((await undo(db, environment, investigationId, group)) === null) onFailure(say('saving.done-since'));
        };
        return failures > 0 ? undefined : { reply, takeBack: () => void attempt(takeBack) };
      },
      undo: () => attempt(() => undo(db, environment, investigationId)),
      redo: () => attempt(() => redo(db, environment, investigationId)),
      settling: () =>
        underWay.current.size === 0 ? null : Promise.all(underWay.current).then((saved) => saved.every((each) => each)),
    };
  }, [db, investigationId, author, attempt, onFailure]);

  return (
    <SessionContext value={session}>
      <SavingContext value={pending > 0 ? 'saving' : failed ? 'failed' : 'saved'}>{children}</SavingContext>
    </SessionContext>
  );
}

/** Returns whether every change is on the disk. */
export const useSaving = (): SavingState => useContext(SavingContext);

/** Returns the session of this component. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no SessionProvider around this component');
  return session;
}
