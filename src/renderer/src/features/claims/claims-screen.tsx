import { useEffect, useMemo, useState } from 'react';
import { SearchField, Input } from 'react-aria-components';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { EVERYTHING, type TableQuery } from '#core/claims-table/claim-table.ts';
import { cellText } from '#core/claims-table/table-columns.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { kindName } from '#core/words/kind-name.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FacetMenu } from '#renderer/ui/facet-menu.tsx';
import { focusPlace, useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { BulkBar, type BulkAction } from './bulk-bar.tsx';
import { bulkKey } from './bulk-keys.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellView } from './cell-view.tsx';
import { ClaimsGrid } from './claims-grid.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { useClaimRows } from './use-claim-rows.ts';
import { FIRST_PLACE, useClaimsView } from './use-claims-view.ts';
import { useNames } from './use-names.ts';
import { useTableLayout } from './use-table-layout.ts';
import styles from './claims-screen.module.css';

/** What the table shows, and a way to get it. */
export interface ClaimsView {
  readonly count: number;
  readonly ids: () => Promise<readonly ClaimId[]>;
}

interface ClaimsScreenProps {
  readonly reports: readonly { readonly report: Report; readonly publisher: Party | undefined }[];
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  /** What the questions come to. */
  readonly verdicts: ReadonlyMap<QuestionId, Verdict>;
  readonly onOpen: (claim: Claim) => void;
  /** Is told what the table shows, and null when it is left: an export can write just that. */
  readonly onView: (view: ClaimsView | null) => void;
}

/** The value of a filter for claims that have none. */
const none = () => ({ id: 'none', text: say('claims-table.none') });

/** All claims of the investigation as a table. */
export function ClaimsScreen({ reports, tags, questions, verdicts, onOpen, onView }: ClaimsScreenProps) {
  const runAndSay = useRunWithNotice();
  const [layout, changeLayout] = useTableLayout();
  const [view, changeView] = useClaimsView();
  const { filter } = view;
  const [selected, setSelected] = useState<ReadonlySet<ClaimId>>(new Set());
  const [action, setAction] = useState<BulkAction>(null);
  const query = useMemo((): TableQuery => ({ ...filter, sort: layout.sort }), [filter, layout.sort]);
  const rows = useClaimRows(query);
  const names = useNames();
  const tagMap = useMemo(() => new Map<string, Tag>(tags.map((tag) => [tag.id, tag])), [tags]);
  const colours = useMemo(
    () => new Map<string, number>(reports.map(({ report }) => [report.id, report.colour])),
    [reports],
  );

  const { size, ids: idsOf } = rows;
  useEffect(() => {
    if (size !== undefined) onView({ count: size.count, ids: () => idsOf(0, size.count) });
    return () => onView(null);
  }, [size, idsOf, onView]);
  const narrow = (change: Partial<TableQuery>) =>
    changeView((now) => ({ filter: { ...now.filter, ...change }, place: FIRST_PLACE }));
  const remove = () => {
    const ids = [...selected];
    setSelected(new Set());
    void runAndSay(
      (run) => run(deleteClaims, { ids }),
      () => say('bulk.deleted', { count: ids.length }),
    );
  };
  const onKey = (key: string): boolean => {
    const meant = bulkKey(key);
    if (selected.size === 0 || meant === undefined) return false;
    if (meant === 'delete') remove();
    else setAction(meant);
    return true;
  };
  const filtered = size !== undefined && size.count !== size.total;
  return (
    <main className={styles['screen']} aria-busy={size === undefined || names === undefined}>
      <header className={styles['bar']} ref={useFocusPlace('claims-bar')}>
        <h1>{say('claims-table.title')}</h1>
        <SearchField
          aria-label={say('claims-table.filter')}
          value={filter.text}
          onChange={(text) => narrow({ text })}
          className={styles['search'] ?? ''}
        >
          <Input
            placeholder={
              size === undefined
                ? say('claims-table.filter-hint-empty')
                : say('claims-table.filter-hint', { count: size.total })
            }
          />
        </SearchField>
        <FacetMenu
          label={say('claims-table.report')}
          values={reports.map(({ report, publisher }) => ({
            id: report.id,
            text: [publisher?.name, report.title.value].filter(Boolean).join(': '),
          }))}
          chosen={filter.reports}
          onChoose={(ids) => narrow({ reports: ids as TableQuery['reports'] })}
        />
        <FacetMenu
          label={say('claims-table.tag')}
          values={[...tags.map(({ id, name }) => ({ id, text: name })), none()]}
          chosen={filter.tags}
          onChoose={(ids) => narrow({ tags: ids as TableQuery['tags'] })}
        />
        <FacetMenu
          label={say('claims-table.kind')}
          values={[...CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) })), none()]}
          chosen={filter.kinds}
          onChoose={(ids) => narrow({ kinds: ids as TableQuery['kinds'] })}
        />
        <FacetMenu
          label={say('claims-table.question')}
          values={[...questions.map(({ id, wording }) => ({ id, text: wording })), none()]}
          chosen={filter.questions}
          onChoose={(ids) => narrow({ questions: ids as TableQuery['questions'] })}
        />
        <span className={styles['size']} role="status">
          {size === undefined || !(filtered || filter.text.trim() !== '')
            ? ''
            : say('claims-table.position', { count: size.count, total: size.total })}
        </span>
        <ColumnsMenu layout={layout} onChange={changeLayout} />
      </header>
      {size === undefined || names === undefined ? null : size.count === 0 ? (
        <div className={styles['none']}>
          {size.total === 0 ? say('claims-table.empty') : say('claims-table.no-match')}
          {size.total === 0 ? null : <Button onPress={() => narrow(EVERYTHING)}>{say('claims-table.show-all')}</Button>}
        </div>
      ) : (
        <ClaimsGrid
          rows={rows}
          count={size.count}
          layout={layout}
          onLayout={changeLayout}
          selected={selected}
          onSelected={setSelected}
          start={view.place}
          onPlace={(place) => changeView((now) => ({ ...now, place }))}
          view={(column, claim) => (
            <CellView
              column={column}
              claim={claim}
              names={names}
              tags={tagMap}
              verdicts={verdicts}
              colour={colours.get(claim.reportId) ?? 0}
            />
          )}
          editor={(column, claim, done) => (
            <CellEditor column={column} claim={claim} tags={tags} questions={questions} onDone={done} />
          )}
          wordsOf={(column, claim) => cellText(column, claim, names)}
          onOpen={onOpen}
          onKey={onKey}
        />
      )}
      {selected.size === 0 ? null : (
        <BulkBar
          selected={selected}
          tags={tags}
          questions={questions}
          action={action}
          onAction={setAction}
          onClear={() => setSelected(new Set())}
          onBack={() => focusPlace('claims-grid')}
        />
      )}
    </main>
  );
}
