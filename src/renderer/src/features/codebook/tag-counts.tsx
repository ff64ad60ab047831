import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown } from 'lucide-react';
import * as v from 'valibot';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './tag-counts.module.css';

/** The codebook at a glance: colours, keys, and how many claims have each tag. */
export function TagCounts({ tags }: { readonly tags: readonly Tag[] }) {
  const { db, investigationId } = useSession();
  const counts = useLiveQuery(() => tallies(db, investigationId, 'tag'), [db, investigationId]);
  const [folded = false, setFolded] = usePreference(db, 'tags-folded', v.boolean(), false);
  return (
    <section className={styles['tags']} aria-label={say('codebook.tags')}>
      <h2>
        <button type="button" aria-expanded={!folded} onClick={() => void setFolded(!folded)}>
          {say('codebook.tags')} <ChevronDown size={13} aria-hidden />
        </button>
      </h2>
      {/* It scrolls where there are many: then the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <ul hidden={folded} tabIndex={0} aria-label={say('codebook.tag-counts')}>
        {tags.map((tag) => (
          <li key={tag.id} style={{ '--tag': `var(--tag-${tag.palette})` }} title={tag.description}>
            <i aria-hidden />
            <span className={styles['name']}>{tag.name}</span>
            {tag.key === null ? null : <Kbd>{tag.key}</Kbd>}
            <span className={styles['count']}>{counts?.get(tag.id) ?? 0}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
