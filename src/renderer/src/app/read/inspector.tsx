import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Claim } from '#core/model/claim.ts';
import { byReadingOrder, overlaps } from '#core/text/passage.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';
import { ClaimCard } from '#renderer/features/marking/claim-card.tsx';
import { ClaimList } from '#renderer/features/marking/claim-list.tsx';
import { listed } from '#renderer/features/reports/use-reports.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { focusPlaceSoon, useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { CardVerdicts } from './card-verdicts.tsx';
import { stepClaim } from './use-claim-keys.ts';
import tabs from '#renderer/ui/side-tabs.module.css';
import styles from './inspector.module.css';

/** Beside the texts: the card of the selected claim, and the list of the claims of its report in reading order. */
export function Inspector() {
  const { view, data, focus, openDialog } = useWorkspace();
  const { db } = useSession();
  const runAndSay = useRunWithNotice();
  // A newly selected claim is shown; what is chosen then holds until the next one.
  const [choice, setChoice] = useState<{ tab: 'card' | 'list'; at: string | null }>({ tab: 'list', at: null });
  const tab = focus.selected !== null && focus.selected !== choice.at ? 'card' : choice.tab;
  const setTab = (next: 'card' | 'list') => setChoice({ tab: next, at: focus.selected });
  const claim = useLiveQuery(
    async () => (focus.selected === null ? undefined : db.claims.get(focus.selected)),
    [db, focus.selected],
  );
  const reportId = claim?.reportId ?? view.panes[view.active];
  const claims = useLiveQuery(async () => (reportId === undefined ? [] : claimsOfReport(db, reportId)), [db, reportId]);
  const inOrder = useMemo(() => (claims ?? []).toSorted(orphansLast), [claims]);
  const report = reportId === undefined ? undefined : listed(data.reports, reportId);
  const selected = claim?.id ?? null;

  const remove = () => {
    if (claim === undefined) return;
    focus.select(null);
    void runAndSay(
      (run) => run(deleteClaims, { ids: [claim.id] }),
      () => say('read-screen.claim-deleted'),
    );
  };
  useAppCommand('claim.delete', remove, claim !== undefined);
  useAppCommand(
    'claim.card',
    () => {
      setTab('card');
      focusPlaceSoon('claim-card');
    },
    claim !== undefined,
  );

  const place = useFocusPlace('inspector');
  const cardPlace = useFocusPlace('claim-card');
  if (report === undefined) return null;
  const number = inOrder.findIndex(({ id }) => id === selected) + 1;
  const step = (by: 1 | -1) => {
    const next = stepClaim(inOrder, selected, by);
    if (next !== undefined) focus.goTo(next);
  };
  return (
    <aside className={styles['inspector']} aria-label={say('read-screen.claims')} ref={place}>
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => setTab(key === 'card' ? 'card' : 'list')}
        className={tabs['tabs'] ?? ''}
      >
        <TabList aria-label={say('read-screen.claims')} className={tabs['tabList'] ?? ''}>
          <Tab id="card" className={tabs['tab'] ?? ''}>
            {say('read-screen.claim')}
          </Tab>
          <Tab id="list" className={tabs['tab'] ?? ''}>
            {report.publisher === undefined ? (
              <Say id="read-screen.all-claims-unknown" values={{ count: <span>{inOrder.length}</span> }} />
            ) : (
              <Say
                id="read-screen.all-claims"
                values={{ publisher: report.publisher.name, count: <span>{inOrder.length}</span> }}
              />
            )}
          </Tab>
        </TabList>
        <TabPanel id="card" className={tabs['tabPanel'] ?? ''} ref={cardPlace}>
          {claim === undefined || number === 0 ? (
            <p className={tabs['hint']}>{say('read-screen.no-claim')}</p>
          ) : (
            <ClaimCard
              key={claim.id}
              subject={{
                claim,
                report: report.report,
                publisher: report.publisher,
                number,
                of: inOrder.length,
                overlapping: inOrder.filter(
                  (other) => other.id !== claim.id && other.textId === claim.textId && overlaps(other, claim),
                ),
              }}
              tags={data.tags}
              questions={data.questions}
              parties={data.parties}
              verdicts={<CardVerdicts claim={claim} />}
              onStep={step}
              onSelect={focus.goTo}
              onShow={() => focus.goTo(claim)}
              onDelete={remove}
              onEarlierText={() =>
                openDialog({ what: 'earlier', id: claim.reportId, textId: claim.textId, passage: claim })
              }
            />
          )}
        </TabPanel>
        <TabPanel id="list" className={tabs['tabPanel'] ?? ''}>
          <ClaimList
            claims={inOrder}
            tags={data.tags}
            selected={selected}
            reportTitle={report.report.title.value}
            onSelect={focus.goTo}
          />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

/** Orders claims in reading order; claims outside the present text come last. */
const orphansLast = (a: Claim, b: Claim) =>
  Number(a.placement === 'orphaned') - Number(b.placement === 'orphaned') || byReadingOrder(a, b);
