import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { TagEditor } from './tag-editor.tsx';
import { TagList } from './tag-list.tsx';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './codebook-screen.module.css';

/** All tags with their definitions, and the editor of the chosen one. */
export function CodebookScreen({ tags }: { readonly tags: readonly Tag[] }) {
  const { db, investigationId, run } = useSession();
  const counts = useLiveQuery(() => tallies(db, investigationId, 'tag'), [db, investigationId]);
  const [chosen, setChosen] = useState<TagId | null>(null);
  /** The tag that was created last: the keyboard goes to its name. */
  const [created, setCreated] = useState<TagId | null>(null);
  const tag = tags.find(({ id }) => id === chosen) ?? tags[0];
  const create = async () => {
    const id = await run(createTag, { name: unusedName(tags) });
    if (id === undefined) return;
    setCreated(id);
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
        <TagList tags={tags} counts={counts} chosen={tag?.id} onChoose={setChosen} />
      </section>
      {tag === undefined ? null : (
        <TagEditor
          key={tag.id}
          tag={tag}
          tags={tags}
          claims={counts?.get(tag.id) ?? 0}
          fresh={tag.id === created}
          onGone={() => setChosen(null)}
        />
      )}
    </main>
  );
}

/** Returns the name of a new tag: “New tag”, with a number where that name is taken. */
function unusedName(tags: readonly Tag[]): string {
  const taken = new Set(tags.map((tag) => tag.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? say('codebook.new-tag') : say('codebook.new-tag-numbered', { number });
    if (!taken.has(name.toLowerCase())) return name;
  }
}
