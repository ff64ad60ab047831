import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { asId, type InvestigationId } from '#core/base/id.ts';
import { SessionProvider } from '#renderer/commands/session.tsx';
import { useAuthor } from '#renderer/db/author.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { readPreference, writePreference } from '#renderer/db/preferences.ts';
import { ComparisonProvider } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { useImports } from '#renderer/features/importing/imports.tsx';
import { ParserQuestion } from '#renderer/features/importing/parser-question.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { focusPlaceSoon } from '#renderer/ui/focus-places.ts';
import { Notices, notify } from '#renderer/ui/toasts.tsx';
import { refuseText } from '#renderer/ui/unsaved-text.ts';
import { Help } from './frame/help.tsx';
import { useInterfaceSize } from './frame/use-interface-size.ts';
import { useTheme } from './frame/use-theme.ts';
import { useWorkerFaults } from './frame/use-worker-faults.ts';
import { Home } from './home.tsx';
import { NewInvestigation } from './new-investigation.tsx';
import { Workspace } from './workspace.tsx';

/** The preference with the investigation that was open last. */
const OPEN = 'open-investigation';
const openSchema = v.nullable(v.string());
function failed(text: string): void {
  refuseText();
  notify({ text, failure: true });
}

/** The whole window: the list of investigations, or the one that is open. */
export function App({ db }: { readonly db: CrosscheckDatabase }) {
  useTheme(db);
  const [interfaceSize] = useInterfaceSize(db);
  useWorkerFaults();
  const [open, setOpen] = useState<InvestigationId | null | undefined>(undefined);
  const author = useAuthor(db);

  useEffect(() => {
    void readPreference(db, OPEN, openSchema, null).then(async (id) => {
      const investigation = id === null ? undefined : await db.investigations.get(id);
      setOpen(investigation === undefined || investigation.deletedAt !== null ? null : investigation.id);
    });
  }, [db]);
  const show = useCallback(
    (id: InvestigationId | null) => {
      setOpen(id);
      void writePreference(db, OPEN, id);
    },
    [db],
  );
  const imports = useImports();
  const { questions } = useSyncExternalStore(imports.subscribe, imports.state);
  const [asked] = questions;
  const known = open !== undefined && author !== undefined && interfaceSize !== undefined;
  useEffect(() => {
    if (known) void bridge.call('app:ready', undefined);
  }, [known]);

  if (!known) return null;
  return (
    <>
      {open === null ? (
        <Home db={db} author={author} onOpen={(id) => show(asId(id))} />
      ) : (
        <SessionProvider key={open} db={db} investigationId={open} author={author} onFailure={failed}>
          <ComparisonProvider>
            <Workspace
              onLeave={() => {
                show(null);
                focusPlaceSoon('home');
              }}
              onOpen={show}
            />
          </ComparisonProvider>
        </SessionProvider>
      )}
      {asked === undefined ? null : (
        <ParserQuestion key={`${asked.batch} ${asked.index}`} asked={asked} onAnswer={imports.answer} />
      )}
      <NewInvestigation db={db} author={author} onOpen={show} />
      <Help />
      <Notices />
    </>
  );
}
