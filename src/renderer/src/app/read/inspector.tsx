import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { ClaimList } from '#renderer/features/marking/claim-list.tsx';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { focusPlaceSoon, useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { InspectedCard } from './inspected-card.tsx';
import { useInspected } from './use-inspected.ts';
import tabs from '#renderer/ui/side-tabs.module.css';
import styles from './inspector.module.css';

/** Beside the texts: the card of the selected claim, and the list of the claims of its report in reading order. */
export function Inspector() {
  const { data, focus } = useWorkspace();
  const { claim, report, claims } = useInspected();
  const runAndSay = useRunWithNotice();
  const [tab, setTab] = useTab(focus.selected);
  const openCard = () => {
    setTab('card');
    focusPlaceSoon('claim-card');
  };
  const remove = () => {
    if (claim === undefined) return;
    focus.select(null);
    void runAndSay(
      (run) => run(deleteClaims, { ids: [claim.id] }),
      () => say('read-screen.claim-deleted'),
    );
  };
  useAppCommand('claim.delete', remove, claim !== undefined);
  useAppCommand('claim.card', openCard, claim !== undefined);
  const place = useFocusPlace('inspector');
  const cardPlace = useFocusPlace('claim-card');
  if (report === undefined) return null;
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
            <ListTitle report={report} count={claims.length} />
          </Tab>
        </TabList>
        <TabPanel id="card" className={tabs['tabPanel'] ?? ''} ref={cardPlace}>
          <InspectedCard claim={claim} report={report} claims={claims} onDelete={remove} />
        </TabPanel>
        <TabPanel id="list" className={tabs['tabPanel'] ?? ''}>
          <ClaimList
            claims={claims}
            tags={data.tags}
            selected={claim?.id ?? null}
            reportTitle={report.report.title.value}
            onSelect={focus.goTo}
          />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

type InspectorTab = 'card' | 'list';

/** The open tab: the card of a newly selected claim, and then the analyst's choice until another claim is selected. */
function useTab(selected: string | null): readonly [InspectorTab, (tab: InspectorTab) => void] {
  const [choice, setChoice] = useState<{ tab: InspectorTab; at: string | null }>({ tab: 'list', at: null });
  const tab = selected !== null && selected !== choice.at ? 'card' : choice.tab;
  return [tab, (next) => setChoice({ tab: next, at: selected })];
}

interface ListTitleProps {
  readonly report: ListedReport;
  readonly count: number;
}

const ListTitle = ({ report: { publisher }, count }: ListTitleProps) =>
  publisher === undefined ? (
    <Say id="read-screen.all-claims-unknown" values={{ count: <span>{count}</span> }} />
  ) : (
    <Say id="read-screen.all-claims" values={{ publisher: publisher.name, count: <span>{count}</span> }} />
  );
