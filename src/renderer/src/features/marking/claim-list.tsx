import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ClaimId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { measuredQuantity } from '#core/words/comparison/figure-words.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './claim-list.module.css';

interface ClaimListProps {
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly tags: readonly Tag[];
  readonly selected: ClaimId | null;
  readonly reportTitle: string;
  readonly onSelect: (claim: Claim) => void;
}

/** The claims of a report as a list in reading order: a screen reader can't read out highlights, but reads this list. */
export function ClaimList({ claims, tags, selected, reportTitle, onSelect }: ClaimListProps) {
  return (
    <ListBox
      aria-label={say('claim-list.title', { report: reportTitle })}
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const claim = claims.find(({ id }) => keys !== 'all' && keys.has(id));
        if (claim !== undefined) onSelect(claim);
      }}
      renderEmptyState={() => <p className={styles['empty']}>{say('claim-list.empty')}</p>}
      items={claims.map((claim) => ({ id: claim.id, claim }))}
      dependencies={[tags]}
    >
      {({ claim }) => {
        const own = claim.tagIds.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
        return (
          <ListBoxItem id={claim.id} textValue={claim.quote} className={styles['item'] ?? ''}>
            <span
              className={styles['mark']}
              style={{ background: `var(--tag-${own[0]?.palette ?? 'none'})` }}
              aria-hidden
            />
            <span className={styles['quote']}>{claim.quote}</span>
            <small className={styles['about']}>
              {[
                claim.placement === 'orphaned' ? say('claim-list.orphaned') : '',
                own.length === 0 ? say('claim.no-tag') : own.map((tag) => tag.name).join(', '),
                measuredQuantity(claim.quantity, words),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
