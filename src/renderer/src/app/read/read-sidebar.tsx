import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFilter } from 'react-aria-components';
import type { ReportId } from '#core/base/id.ts';
import { hasOpenProposals } from '#core/model/open-proposals.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { setReviewed } from '#renderer/commands/reports/accept-proposals.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { TagCounts } from '#renderer/features/codebook/tag-counts.tsx';
import { ReportList } from '#renderer/features/reports/report-list.tsx';
import { fullName } from '#renderer/features/reports/use-reports.ts';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { SearchInput } from '#renderer/ui/search-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { useReportMenu } from './use-report-menu.ts';
import styles from './read-sidebar.module.css';

/** The number of reports from which on the list has a search field. */
const MANY = 12;

interface ReadSidebarProps {
  readonly onOpen: (id: ReportId, pane?: number) => void;
}

/** All reports, where to drop more, and the tags with their keys and counts. */
export function ReadSidebar({ onOpen }: ReadSidebarProps) {
  const { view, data, openDialog, chooseFiles } = useWorkspace();
  const { run } = useSession();
  const menuOf = useReportMenu(onOpen, openDialog);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [filter, setFilter] = useState('');
  const words = data.reports.length < MANY ? [] : filter.split(/\s+/).filter((word) => word !== '');
  const shown =
    words.length === 0
      ? data.reports
      : data.reports.filter((each) =>
          words.every((word) => contains(`${fullName(each)} ${each.report.source.fileName}`, word)),
        );
  /** Left for later: no longer on the strip, and still with proposals that nobody has accepted. */
  const later = data.reports.flatMap(({ report }) => (report.reviewed && hasOpenProposals(report) ? [report.id] : []));
  return (
    <aside className={styles['sidebar']} aria-label={say('read-screen.reports-and-tags')}>
      <h2 className={styles['caption']}>
        {say('read-screen.reports')} <span>{data.reports.length}</span>
        {later.length === 0 ? null : (
          <Button
            look="plain"
            className={styles['later'] ?? ''}
            onPress={() => void run(setReviewed, { ids: later, reviewed: false })}
          >
            {say('read-screen.to-confirm', { count: later.length })}
          </Button>
        )}
        <IconButton
          label={say('button.import-asking')}
          keys={keyWords('CmdOrCtrl+O')}
          onPress={chooseFiles}
          className={styles['add'] ?? ''}
        >
          <Plus size={15} aria-hidden />
        </IconButton>
      </h2>
      {data.reports.length < MANY ? null : (
        <SearchInput
          label={say('read-screen.filter')}
          value={filter}
          onChange={setFilter}
          placeholder={say('read-screen.filter-hint')}
        />
      )}
      <div className={styles['reports']} ref={useFocusPlace('report-list')}>
        <ReportList reports={shown} open={view.panes} onOpen={onOpen} menuOf={menuOf} />
      </div>
      {data.reports.length > 3 ? null : (
        <div className={styles['drop']}>
          {say('read-screen.drop')}
          <small>{say('read-screen.drop-hint')}</small>
        </div>
      )}
      <TagCounts tags={data.tags} />
    </aside>
  );
}
