import { useMemo, type KeyboardEvent } from 'react';
import { Button, GridList, GridListItem, ListLayout, useDragAndDrop, Virtualizer } from 'react-aria-components';
import type { ReportId } from '#core/base/id.ts';
import { type Party } from '#core/model/party.ts';
import { partyGradeWords } from '#core/words/grade-words.ts';
import { moveReport } from '#renderer/commands/reports/move-report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/menu.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { titleOf, whoseOf, type ListedReport } from './use-reports.ts';
import styles from './report-list.module.css';

interface ReportListProps {
  readonly reports: readonly ListedReport[];
  /** The reports that are open, by pane. */
  readonly open: readonly ReportId[];
  /** Opens a report in the pane of that number (counted from 0), or in the active one. */
  readonly onOpen: (id: ReportId, pane?: number) => void;
  readonly menuOf: (report: ListedReport) => readonly MenuEntry[];
}

/**
 * All reports: Enter or a click opens one in the active pane, 1 to 4 in that pane. They are put in order by dragging, by
 * keyboard too (Tab to the handle, Enter, arrows, Enter), or with Alt Shift and the arrows.
 */
export function ReportList({ reports, open, onOpen, menuOf }: ReportListProps) {
  const { run } = useSession();
  const items = useMemo(() => reports.map((each) => itemOf(each)), [reports]);
  const place = (id: ReportId) => reports.findIndex(({ report }) => report.id === id);
  const move = (id: ReportId, to: number) => void run(moveReport, { id, to });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'crosscheck-report': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const id = key as ReportId;
      const at = place(target.key as ReportId) + (target.dropPosition === 'after' ? 1 : 0);
      move(id, at > place(id) ? at - 1 : at);
    },
  });

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const key = event.target instanceof Element ? event.target.closest('[role="row"]')?.getAttribute('data-key') : null;
    if (!key || event.ctrlKey || event.metaKey) return;
    const id = key as ReportId;
    const pane = ['1', '2', '3', '4'].indexOf(event.key);
    if (pane >= 0 && !event.altKey) onOpen(id, pane);
    else if (event.altKey && event.shiftKey && event.key === 'ArrowUp') move(id, place(id) - 1);
    else if (event.altKey && event.shiftKey && event.key === 'ArrowDown') move(id, place(id) + 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // The list handles its own keys first; these keys it doesn't know.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the list inside is what has the focus
    <div className={styles['frame']} onKeyDownCapture={onKeyDownCapture}>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 86, gap: 4 }}>
        <GridList<Item>
          aria-label={say('report-list.title')}
          className={styles['list'] ?? ''}
          items={items}
          dependencies={[open, menuOf]}
          dragAndDropHooks={dragAndDropHooks}
          selectionMode="none"
          keyboardNavigationBehavior="tab"
          onAction={(key) => onOpen(key as ReportId)}
          renderEmptyState={() => <p className={styles['empty']}>{say('report-list.empty')}</p>}
        >
          {(each) => <ReportRow listed={each} pane={open.indexOf(each.report.id)} menu={menuOf(each)} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

interface ReportRowProps {
  readonly listed: ListedReport;
  /** The pane in which it is open, counted from 0; -1 where it is in none. */
  readonly pane: number;
  readonly menu: readonly MenuEntry[];
}

/** One report in the list. */
function ReportRow({ listed, pane, menu }: ReportRowProps) {
  const { report, publisher, claims, alike } = listed;
  const date = report.published.value;
  return (
    <GridListItem
      id={report.id}
      textValue={`${publisher?.name ?? ''} ${report.title.value}`.trim()}
      className={pane >= 0 ? `${styles['item']} ${styles['open']}` : (styles['item'] ?? '')}
    >
      <span className={styles['key']} style={{ background: `var(--report-${report.colour})` }} aria-hidden />
      <div className={styles['about']}>
        <span className={styles['first']}>
          <b dir="auto" data-unknown={publisher === undefined} title={whoseTip(publisher)}>
            {whoseOf(listed)}
          </b>
          {publisher === undefined ? null : (
            <Badge
              text={publisher.reliability}
              title={partyGradeWords(publisher, words)}
              open={publisher.gradings.length === 0}
              className={styles['grade']}
            />
          )}
        </span>
        <p className={styles['title']} dir="auto">
          {titleOf(listed)}
        </p>
        <small className={styles['meta']}>
          {[
            date === null ? say('report.undated') : words.date(date),
            say('claim.count', { count: claims }),
            pane >= 0 ? say('report-list.pane', { number: pane + 1 }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {alike[0] === undefined ? null : (
          <small
            className={styles['alike']}
            title={alike.map(({ name, share }) => say('report-list.shares-wording', { share, name })).join('\n')}
          >
            {say('report-list.most-alike', { share: alike[0].share, name: alike[0].name })}
          </small>
        )}
      </div>
      <span className={styles['tools']}>
        <Button
          slot="drag"
          className={styles['drag'] ?? ''}
          aria-label={say('report.move', { report: whoseOf(listed) })}
        >
          ⠿
        </Button>
        <MenuButton label={say('report.menu', { report: whoseOf(listed) })} entries={menu} />
      </span>
    </GridListItem>
  );
}

/** A report under the id that the list wants on its items. */
type Item = ListedReport & { readonly id: ReportId };

/** One item for each listing: by its identity the list knows which rows it has drawn already. */
const itemOfListing = new WeakMap<ListedReport, Item>();
function itemOf(listing: ListedReport): Item {
  const item = itemOfListing.get(listing) ?? { ...listing, id: listing.report.id };
  itemOfListing.set(listing, item);
  return item;
}

const whoseTip = (publisher: Party | undefined) =>
  publisher === undefined ? say('report-list.unknown-publisher') : undefined;
