import { useDeferredValue } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { QuestionId, ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { QuestionPanel } from '#renderer/features/comparison/question/question-panel.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { OmissionsPanel } from './omissions-panel.tsx';
import tabs from '#renderer/ui/side-tabs.module.css';
import styles from './compare-panel.module.css';

/** The tab of the panel: the question with the keyboard, or the omissions of the reports. */
export interface PanelTab {
  readonly tab: 'question' | 'omissions';
  /** The report whose omissions are open. */
  readonly report: ReportId | null;
}

interface ComparePanelProps {
  readonly shown: PanelTab;
  readonly onTab: (shown: PanelTab) => void;
  readonly row: ComparisonRow | null;
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly omitted: ReadonlyMap<ReportId, readonly Question[]>;
  readonly onQuestion: (id: QuestionId, report: ReportId) => void;
  readonly onShow: (places: readonly PassageToShow[]) => void;
  readonly onClose: () => void;
  /** Returns the focus to the grid. */
  readonly onBack: () => void;
}

/** The panel beside the grid: one question in full, or the list of omissions. */
export function ComparePanel(props: ComparePanelProps) {
  const { shown, onTab, comparison, reports, tags, omitted, onQuestion, onShow, onClose, onBack } = props;
  // The grid is drawn first: it opens and follows the keys without waiting for the sentences of the panel.
  const row = useDeferredValue(props.row, null);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back to the grid from any field
    <aside
      className={styles['panel']}
      aria-label={say('compare.question')}
      ref={useFocusPlace('compare-panel')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <Tabs
        className={tabs['tabs'] ?? ''}
        selectedKey={shown.tab}
        onSelectionChange={(tab) => onTab({ tab: tab === 'omissions' ? tab : 'question', report: null })}
      >
        <TabList aria-label={say('compare.beside-the-grid')} className={tabs['tabList'] ?? ''}>
          <Tab id="question" className={tabs['tab'] ?? ''}>
            {say('compare.question')}
          </Tab>
          <Tab id="omissions" className={tabs['tab'] ?? ''}>
            {say('compare.omissions')}
          </Tab>
        </TabList>
        <TabPanel id="question" className={tabs['tabPanel'] ?? ''}>
          {props.row === null ? (
            <p className={tabs['hint']}>{say('compare.choose-a-question-in-the-grid')}</p>
          ) : row === null ? null : (
            <QuestionPanel
              row={row}
              comparison={comparison}
              reports={reports}
              tags={tags}
              onShow={onShow}
              onClose={onClose}
            />
          )}
        </TabPanel>
        <TabPanel id="omissions" className={tabs['tabPanel'] ?? ''}>
          <OmissionsPanel
            comparison={comparison}
            reports={reports}
            omitted={omitted}
            open={shown.report}
            onQuestion={onQuestion}
          />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
