import type { TableQuery } from '#core/claims-table/claim-table.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { kindName } from '#core/words/kind-name.ts';
import { FacetMenu } from '#renderer/ui/facet-menu.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { SearchInput } from '#renderer/ui/search-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { TableSize } from '#renderer/workers/table-messages.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import type { TableLayout } from './table-layout.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import styles from './claims-screen.module.css';

type Filter = Omit<TableQuery, 'sort'>;

/** The lists that the table can be filtered by. */
export interface ClaimsFacets {
  readonly reports: readonly { readonly report: Report; readonly publisher: Party | undefined }[];
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
}

interface ClaimsBarProps {
  readonly facets: ClaimsFacets;
  readonly filter: Filter;
  /** Changes some properties of the filter. */
  readonly onFilter: (change: Partial<Filter>) => void;
  /** Undefined until the table is filled. */
  readonly size: TableSize | undefined;
  readonly layout: TableLayout;
  readonly onLayout: ChangeLayout;
}

/** The bar over the table: the filter, how many claims it lets through, and the columns. */
export function ClaimsBar({ facets, filter, onFilter, size, layout, onLayout }: ClaimsBarProps) {
  const narrowed = size !== undefined && (size.count !== size.total || filter.text.trim() !== '');
  return (
    <header className={styles['bar']} ref={useFocusPlace('claims-bar')}>
      <h1>{say('claims-table.title')}</h1>
      <SearchInput
        label={say('claims-table.filter')}
        value={filter.text}
        onChange={(text) => onFilter({ text })}
        className={styles['search'] ?? ''}
        placeholder={
          size === undefined
            ? say('claims-table.filter-hint-empty')
            : say('claims-table.filter-hint', { count: size.total })
        }
      />
      <FacetMenus facets={facets} filter={filter} onFilter={onFilter} />
      <span className={styles['size']} role="status">
        {narrowed ? say('claims-table.position', { count: size.count, total: size.total }) : ''}
      </span>
      <ColumnsMenu layout={layout} onChange={onLayout} />
    </header>
  );
}

/** Returns the value of a facet for claims that have none of the others. */
const none = () => ({ id: 'none', text: say('claims-table.none') });

function FacetMenus({ facets, filter, onFilter }: Pick<ClaimsBarProps, 'facets' | 'filter' | 'onFilter'>) {
  return (
    <>
      <FacetMenu
        label={say('claims-table.report')}
        values={facets.reports.map(({ report, publisher }) => ({
          id: report.id,
          text: [publisher?.name, report.title.value].filter(Boolean).join(': '),
        }))}
        chosen={filter.reports}
        onChoose={(ids) => onFilter({ reports: ids as Filter['reports'] })}
      />
      <FacetMenu
        label={say('claims-table.tag')}
        values={[...facets.tags.map(({ id, name }) => ({ id, text: name })), none()]}
        chosen={filter.tags}
        onChoose={(ids) => onFilter({ tags: ids as Filter['tags'] })}
      />
      <FacetMenu
        label={say('claims-table.kind')}
        values={[...CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) })), none()]}
        chosen={filter.kinds}
        onChoose={(ids) => onFilter({ kinds: ids as Filter['kinds'] })}
      />
      <FacetMenu
        label={say('claims-table.question')}
        values={[...facets.questions.map(({ id, wording }) => ({ id, text: wording })), none()]}
        chosen={filter.questions}
        onChoose={(ids) => onFilter({ questions: ids as Filter['questions'] })}
      />
    </>
  );
}
