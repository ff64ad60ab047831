import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem, Button as AriaButton, useDragAndDrop } from 'react-aria-components';
import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { moveTag } from '#renderer/commands/tags/move-tag.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { TagEditor } from './tag-editor.tsx';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './codebook-screen.module.css';

/** All tags with their definitions, and the editor of the chosen one. */
export function CodebookScreen({ tags }: { readonly tags: readonly Tag[] }) {
  const { db, investigationId, run } = useSession();
  const counts = useLiveQuery(() => tallies(db, investigationId, 'tag'), [db, investigationId]);
  const [chosen, setChosen] = useState<TagId | null>(null);
  /** The tag that was just made: its name is what is typed next. */
  const [made, setMade] = useState<TagId | null>(null);
  const tag = tags.find(({ id }) => id === chosen) ?? tags[0];
  const place = (id: TagId) => tags.findIndex((each) => each.id === id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'crosscheck-tag': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined) return;
      const at = place(target.key as TagId) + (target.dropPosition === 'after' ? 1 : 0);
      void run(moveTag, { id: key as TagId, to: at > place(key as TagId) ? at - 1 : at });
    },
  });
  const create = async () => {
    const id = await run(createTag, { name: unusedName(tags) });
    if (id === undefined) return;
    setMade(id);
    setChosen(id);
  };
  return (
    <main className={layout['screen']}>
      <section className={layout['left']} aria-label={say('codebook.tags')} ref={useFocusPlace('tag-list')}>
        <header className={styles['head']}>
          <h1>{say('codebook.title')}</h1>
          <Button onPress={() => void create()}>
            <Plus size={14} aria-hidden /> {say('codebook.new-tag')}
          </Button>
        </header>
        <GridList
          aria-label={say('codebook.tags-in-order')}
          className={layout['list'] ?? ''}
          items={tags}
          dependencies={[counts]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={tag === undefined ? [] : [tag.id]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') for (const key of keys) setChosen(key as TagId);
          }}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p className={layout['none']}>{say('codebook.empty')}</p>}
        >
          {(each) => (
            <GridListItem
              id={each.id}
              textValue={each.name}
              className={classes(layout['row'], styles['tag'])}
              style={{ '--tag': `var(--tag-${each.palette})` }}
            >
              <AriaButton
                slot="drag"
                className={styles['drag'] ?? ''}
                aria-label={say('codebook.move', { tag: each.name })}
              >
                ⠿
              </AriaButton>
              <i aria-hidden />
              <span className={layout['about']}>
                <b>{each.name}</b>
                <small title={each.description}>{each.description}</small>
              </span>
              {each.key === null ? null : <Kbd>{each.key}</Kbd>}
              <span className={styles['count']}>{say('claim.count', { count: counts?.get(each.id) ?? 0 })}</span>
            </GridListItem>
          )}
        </GridList>
      </section>
      {tag === undefined ? null : (
        <TagEditor
          key={tag.id}
          tag={tag}
          tags={tags}
          claims={counts?.get(tag.id) ?? 0}
          fresh={tag.id === made}
          onGone={() => setChosen(null)}
        />
      )}
    </main>
  );
}

function unusedName(tags: readonly Tag[]): string {
  const taken = new Set(tags.map((tag) => tag.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? say('codebook.new-tag') : say('codebook.new-tag-numbered', { number });
    if (!taken.has(name.toLowerCase())) return name;
  }
}
