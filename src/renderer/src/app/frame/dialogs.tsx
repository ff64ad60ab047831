import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { tally } from '#renderer/db/repositories/tallies.ts';
import type { ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { ExportDialog } from '#renderer/features/exchange/export-dialog.tsx';
import { ImportClaimsDialog } from '#renderer/features/exchange/import-claims-dialog.tsx';
import { CommandPalette } from '#renderer/features/palette/command-palette.tsx';
import { fullName } from '#renderer/features/reports/use-reports.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface DialogsProps {
  readonly claimsView: ClaimsView | null;
  readonly onQuestion: (id: QuestionId) => void;
}

type Open =
  | { readonly what: 'export' | 'palette' }
  | { readonly what: 'claims'; readonly file: { readonly name: string; readonly text: string } };

/** The dialogs that can be opened from anywhere in an investigation. */
export function Dialogs({ claimsView, onQuestion }: DialogsProps) {
  const { data, openReport } = useWorkspace();
  const { db, investigationId } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const live = useComparison();
  const close = () => setOpen(null);
  const about = useLiveQuery(
    async () => ({
      investigation: (await db.investigations.get(investigationId)) ?? { name: '', description: '' },
      claims: await tally(db, investigationId, 'claims'),
    }),
    [db, investigationId],
  );
  const chooseClaims = async () => {
    const reply = await bridge.call('file:open-text', {
      kind: say('import-claims.kind'),
      endings: ['csv', 'txt', 'tsv'],
    });
    if (reply.opened) setOpen({ what: 'claims', file: reply });
    else if (reply.error !== null) notify({ text: reply.error, failure: true });
  };
  useAppCommand('export.open', () => setOpen({ what: 'export' }));
  useAppCommand('import.claims', () => void chooseClaims());
  useAppCommand('palette.open', () => setOpen({ what: 'palette' }));

  const targets = useMemo(
    () => [
      ...data.reports.map((each) => ({
        id: `report ${each.report.id}`,
        text: fullName(each),
        kind: say('palette.report'),
        go: () => openReport(each.report.id),
      })),
      ...data.questions.map(({ id, wording }) => ({
        id: `question ${id}`,
        text: wording,
        kind: say('palette.question'),
        go: () => onQuestion(id),
      })),
    ],
    [data.reports, data.questions, openReport, onQuestion],
  );
  switch (open?.what) {
    case 'export':
      return about === undefined ? null : (
        <ExportDialog
          investigation={about.investigation}
          tags={data.tags}
          total={about.claims}
          view={claimsView}
          compared={live?.inputs ?? null}
          onClose={close}
        />
      );
    case 'claims':
      return <ImportClaimsDialog file={open.file} onClose={close} />;
    case 'palette':
      return <CommandPalette targets={targets} onClose={close} />;
    case undefined:
      return null;
  }
}
