import { useEffect, useMemo } from 'react';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { EVERYTHING, type TableQuery } from '#core/claims-table/claim-table.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ClaimsBar, type ClaimsFacets } from './claims-bar.tsx';
import { ClaimsGrid } from './claims-grid.tsx';
import { useCellContents } from './use-cell-contents.tsx';
import { useClaimRows } from './use-claim-rows.ts';
import { useClaimsSelection } from './use-claims-selection.ts';
import { FIRST_PLACE, useClaimsView } from './use-claims-view.ts';
import { useNames } from './use-names.ts';
import { useTableLayout } from './use-table-layout.ts';
import styles from './claims-screen.module.css';

/** The claims that the table shows. */
export interface ClaimsView {
  readonly count: number;
  readonly ids: () => Promise<readonly ClaimId[]>;
}

interface ClaimsScreenProps extends ClaimsFacets {
  /** The verdict on each question. */
  readonly verdicts: ReadonlyMap<QuestionId, Verdict>;
  readonly onOpen: (claim: Claim) => void;
  /** Is told which claims the table shows, and null when it is closed: an export can write only these. */
  readonly onView: (view: ClaimsView | null) => void;
}

/** All claims of the investigation as a table. */
export function ClaimsScreen({ verdicts, onOpen, onView, ...facets }: ClaimsScreenProps) {
  const { reports, tags, questions } = facets;
  const [layout, changeLayout] = useTableLayout();
  const [view, changeView] = useClaimsView();
  const { filter } = view;
  const { selected, setSelected, clear, action, setAction, onKey } = useClaimsSelection();
  const query = useMemo((): TableQuery => ({ ...filter, sort: layout.sort }), [filter, layout.sort]);
  const rows = useClaimRows(query);
  const { size, ids: idsOf } = rows;
  const names = useNames();
  const contents = useCellContents({ names, reports, tags, questions, verdicts });
  useEffect(() => {
    if (size !== undefined) onView({ count: size.count, ids: () => idsOf(0, size.count) });
    return () => onView(null);
  }, [size, idsOf, onView]);
  const narrow = (change: Partial<TableQuery>) =>
    changeView((now) => ({ filter: { ...now.filter, ...change }, place: FIRST_PLACE }));
  return (
    <main className={styles['screen']} aria-busy={size === undefined || contents === null}>
      <ClaimsBar
        facets={facets}
        filter={filter}
        onFilter={narrow}
        size={size}
        layout={layout}
        onLayout={changeLayout}
      />
      {size === undefined || contents === null ? null : size.count === 0 ? (
        <NoClaims total={size.total} onShowAll={() => narrow(EVERYTHING)} />
      ) : (
        <ClaimsGrid
          {...contents}
          rows={rows}
          count={size.count}
          layout={layout}
          onLayout={changeLayout}
          selected={selected}
          onSelected={setSelected}
          start={view.place}
          onPlace={(place) => changeView((now) => ({ ...now, place }))}
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
          onClear={clear}
          onBack={() => focusPlace('claims-grid')}
        />
      )}
    </main>
  );
}

interface NoClaimsProps {
  /** The number of claims without the filter. */
  readonly total: number;
  readonly onShowAll: () => void;
}

const NoClaims = ({ total, onShowAll }: NoClaimsProps) => (
  <div className={styles['none']}>
    {total === 0 ? say('claims-table.empty') : say('claims-table.no-match')}
    {total === 0 ? null : <Button onPress={onShowAll}>{say('claims-table.show-all')}</Button>}
  </div>
);
