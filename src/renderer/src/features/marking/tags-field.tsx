import { X } from 'lucide-react';
import { Button, Label, Tag as AriaTag, TagGroup, TagList } from 'react-aria-components';
import type { TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import styles from './claim-card.module.css';

interface TagsFieldProps {
  readonly claim: Claim;
  readonly tags: readonly Tag[];
}

/** The claim's tags; the first gives it its colour. Delete takes the focused one off. */
export function TagsField({ claim, tags }: TagsFieldProps) {
  const { run } = useSession();
  const own = claim.tagIds.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  const change = (add: readonly TagId[], remove: readonly TagId[]) =>
    void run(tagClaims, { ids: [claim.id], add, remove });
  const create = async (name: string) => {
    const id = await run(createTag, { name });
    if (id !== undefined) change([id], []);
  };
  return (
    <div className={styles['tagsField']}>
      <TagGroup onRemove={(keys) => change([], [...keys] as TagId[])}>
        <Label className={styles['label'] ?? ''}>Tags</Label>
        <TagList
          items={own}
          className={styles['tagList'] ?? ''}
          renderEmptyState={() => <span className={styles['empty']}>none yet</span>}
        >
          {(tag) => (
            <AriaTag
              id={tag.id}
              textValue={tag.name}
              className={styles['tag'] ?? ''}
              style={{ '--tag': `var(--tag-${tag.palette})` }}
            >
              {tag.name}
              {/* the tag’s name is read after this */}
              <Button slot="remove" className={styles['untag'] ?? ''} aria-label="Take off">
                <X size={11} aria-hidden />
              </Button>
            </AriaTag>
          )}
        </TagList>
      </TagGroup>
      <ComboInput
        label="Add a tag"
        labelHidden
        placeholder="Add a tag…"
        value=""
        clearOnChoose
        options={tags
          .filter((tag) => !claim.tagIds.includes(tag.id))
          .map((tag) => ({ id: tag.id, text: tag.name, ...(tag.key === null ? {} : { detail: tag.key }) }))}
        onChoose={(id) => change([id as TagId], [])}
        onType={(name) => name !== '' && void create(name)}
      />
    </div>
  );
}
