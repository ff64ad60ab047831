import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { moveTag } from '#renderer/commands/tags/move-tag.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './codebook-screen.module.css';

interface TagListProps {
  readonly tags: readonly Tag[];
  /** The number of claims of each tag; undefined while it is being read. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly chosen: TagId | undefined;
  readonly onChoose: (id: TagId) => void;
}

/** All tags in their order, which dragging changes. */
export function TagList({ tags, counts, chosen, onChoose }: TagListProps) {
  const dragAndDropHooks = useTagOrder(tags);
  return (
    <GridList
      aria-label={say('codebook.tags-in-order')}
      className={layout['list'] ?? ''}
      items={tags}
      dependencies={[counts]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) onChoose(key as TagId);
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className={layout['none']}>{say('codebook.empty')}</p>}
    >
      {(tag) => (
        <GridListItem
          id={tag.id}
          textValue={tag.name}
          className={classes(layout['row'], styles['tag'])}
          style={{ '--tag': `var(--tag-${tag.palette})` }}
        >
          <AriaButton slot="drag" className={styles['drag'] ?? ''} aria-label={say('codebook.move', { tag: tag.name })}>
            ⠿
          </AriaButton>
          <i aria-hidden />
          <span className={layout['about']}>
            <b>{tag.name}</b>
            <small title={tag.description}>{tag.description}</small>
          </span>
          {tag.key === null ? null : <Kbd>{tag.key}</Kbd>}
          <span className={styles['count']}>{say('claim.count', { count: counts?.get(tag.id) ?? 0 })}</span>
        </GridListItem>
      )}
    </GridList>
  );
}

/** Returns what the list needs to put tags in another order by dragging. */
function useTagOrder(tags: readonly Tag[]) {
  const { run } = useSession();
  const place = (id: TagId) => tags.findIndex((each) => each.id === id);
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'crosscheck-tag': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const at = place(target.key as TagId) + (target.dropPosition === 'after' ? 1 : 0);
      void run(moveTag, { id: key as TagId, to: at > place(key as TagId) ? at - 1 : at });
    },
  }).dragAndDropHooks;
}
