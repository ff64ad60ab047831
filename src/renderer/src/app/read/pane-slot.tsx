import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Report } from '#core/model/report.ts';
import { blocksWithMarks } from '#core/text/content-text.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import type { Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace, type WorkspaceState } from '#renderer/app/state/workspace-context.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import type { useMarking } from '#renderer/features/marking/use-marking.tsx';
import { Pane } from '#renderer/features/reading/pane.tsx';
import type { Mark } from '#renderer/features/reading/use-marks.ts';
import type { Reveal } from '#renderer/features/reading/use-reveal.ts';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { useClaimKeys } from './use-claim-keys.ts';
import { usePaneActions } from './use-pane-actions.ts';
import styles from './panes.module.css';

interface PaneSlotProps {
  readonly pane: number;
  readonly listed: ListedReport;
  readonly active: boolean;
  readonly marking: ReturnType<typeof useMarking>;
  readonly onActivate: () => void;
  readonly onClose: () => void;
  readonly onLink: (linked: Linking) => void;
  readonly setFrame: (id: ReportId, frame: PaneFrame | null) => void;
}

/** Brings a report's text and claims to its pane. */
export function PaneSlot({
  pane,
  listed: { report, publisher },
  active,
  marking,
  onActivate,
  onClose,
  onLink,
  setFrame,
}: PaneSlotProps) {
  const { view, data, focus, openDialog } = useWorkspace();
  const { linked } = view;
  const { db } = useSession();
  const stored = useLiveQuery(() => db.texts.get(report.textId), [db, report.textId]);
  const { contentMarks } = report;
  const text = useMemo(
    () => stored && { ...stored, blocks: blocksWithMarks(stored.blocks, contentMarks) },
    [stored, contentMarks],
  );
  const claims = useLiveQuery(() => claimsOfReport(db, report.id), [db, report.id]);
  const marks = useMemo((): readonly Mark[] => {
    const tags = new Map(data.tags.map((tag) => [tag.id, tag]));
    return (claims ?? [])
      .filter((claim) => claim.placement !== 'orphaned' && claim.textId === report.textId)
      .toSorted(byReadingOrder)
      .map(({ id, start, end, tagIds }) => {
        const own = tagIds.flatMap((tagId) => tags.get(tagId) ?? []);
        return { id, start, end, palette: own[0]?.palette ?? 'none', tags: own.map((tag) => tag.name).join(', ') };
      });
  }, [claims, data.tags, report.textId]);
  useClaimKeys(active, claims ?? [], focus);

  const reveal = useMemo((): Reveal | null => {
    const passage = focus.toShow?.passages.find(({ reportId }) => reportId === report.id);
    return passage === undefined ? null : { passage, token: focus.toShow?.token ?? 0 };
  }, [focus.toShow, report.id]);
  const { selected, select } = focus;
  /** Clicking the same place again goes through the claims that overlap there. */
  const onPick = useCallback(
    (ids: readonly ClaimId[]) => {
      const at = selected === null ? -1 : ids.indexOf(selected);
      if (ids.length > 0) select(ids[(at + 1) % ids.length] ?? null);
    },
    [selected, select],
  );
  const actions = usePaneActions(
    report,
    (claims ?? []).find((claim) => claim.id === selected),
  );
  const onFrame = useCallback((frame: PaneFrame | null) => setFrame(report.id, frame), [setFrame, report.id]);
  if (text === undefined) return <div className={styles['loading']} aria-busy="true" />;
  return (
    <Pane
      id={`pane-${pane}`}
      report={report}
      text={text}
      publisher={publisher}
      marks={marks}
      selected={selected}
      reveal={reveal}
      active={active}
      menu={(context) => [
        { id: 'details', label: say('read-screen.about'), run: () => openDialog({ what: 'details', id: report.id }) },
        ...actions.menu(context),
        {
          id: 'link',
          label: linked === 'together' ? say('app-command.unlink-scrolling') : say('app-command.link-scrolling'),
          run: () => onLink('together'),
        },
        {
          id: 'link-questions',
          label: linked === 'by question' ? say('app-command.unlink-by-question') : say('app-command.link-by-question'),
          run: () => onLink('by question'),
        },
        ...earlierEntry(report, openDialog),
        'line',
        { id: 'close', label: say('app-command.close-pane'), run: onClose },
      ]}
      onActivate={onActivate}
      onPick={onPick}
      onKey={(event, context) => actions.onKey(event, context) || marking.onKey(event, context)}
      bar={(context) => marking.bar(context, actions.attach)}
      onFrame={onFrame}
    />
  );
}

const earlierEntry = ({ id, earlierTexts }: Report, openDialog: WorkspaceState['openDialog']): MenuEntry[] =>
  earlierTexts.length === 0
    ? []
    : [
        {
          id: 'earlier',
          label: say('read-screen.earlier-text'),
          run: () => openDialog({ what: 'earlier', id, textId: null, passage: null }),
        },
      ];
