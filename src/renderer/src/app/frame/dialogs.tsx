import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { tally } from '#renderer/db/repositories/tallies.ts';
import type { ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { ExportDialog } from '#renderer/features/exchange/export-dialog.tsx';
import { ImportClaimsDialog } from '#renderer/features/exchange/import-claims-dialog.tsx';
import { CommandPalette } from '#renderer/features/palette/command-palette.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { usePaletteTargets } from './use-palette-targets.ts';

interface DialogsProps {
  readonly claimsView: ClaimsView | null;
  readonly onQuestion: (id: QuestionId) => void;
}

/** A file of claims that the analyst has chosen. */
interface ClaimsFile {
  readonly name: string;
  readonly text: string;
}

type OpenDialog = { readonly what: 'export' | 'palette' } | { readonly what: 'claims'; readonly file: ClaimsFile };

/** The dialogs that can be opened from anywhere in an investigation. */
export function Dialogs({ claimsView, onQuestion }: DialogsProps) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const close = () => setOpen(null);
  const targets = usePaletteTargets(onQuestion);
  useAppCommand('export.open', () => setOpen({ what: 'export' }));
  useAppCommand('import.claims', () => void chooseClaimsFile((file) => setOpen({ what: 'claims', file })));
  useAppCommand('palette.open', () => setOpen({ what: 'palette' }));
  switch (open?.what) {
    case 'export':
      return <Export claimsView={claimsView} onClose={close} />;
    case 'claims':
      return <ImportClaimsDialog file={open.file} onClose={close} />;
    case 'palette':
      return <CommandPalette targets={targets} onClose={close} />;
    case undefined:
      return null;
  }
}

interface ExportProps {
  readonly claimsView: ClaimsView | null;
  readonly onClose: () => void;
}

/** Reads the investigation for the export dialog. */
function Export({ claimsView, onClose }: ExportProps) {
  const { data } = useWorkspace();
  const { db, investigationId } = useSession();
  const live = useComparison();
  const about = useLiveQuery(
    async () => ({
      investigation: (await db.investigations.get(investigationId)) ?? { name: '', description: '' },
      claims: await tally(db, investigationId, 'claims'),
    }),
    [db, investigationId],
  );
  return about === undefined ? null : (
    <ExportDialog
      investigation={about.investigation}
      tags={data.tags}
      total={about.claims}
      view={claimsView}
      compared={live?.inputs ?? null}
      onClose={onClose}
    />
  );
}

/** Asks for a file of claims and hands it to `onFile`; says why where it can't be read. */
async function chooseClaimsFile(onFile: (file: ClaimsFile) => void): Promise<void> {
  const reply = await bridge.call('file:open-text', {
    kind: say('import-claims.kind'),
    endings: ['csv', 'txt', 'tsv'],
  });
  if (reply.opened) onFile(reply);
  else if (reply.error !== null) notify({ text: reply.error, failure: true });
}
