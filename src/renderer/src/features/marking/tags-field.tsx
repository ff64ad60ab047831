import type { TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { RemovableList } from '#renderer/ui/removable-list.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './claim-card.module.css';

interface TagsFieldProps {
  readonly claim: Claim;
  readonly tags: readonly Tag[];
}

/** The claim's tags; the first gives it its colour. Delete removes the tag that has the keyboard. */
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
      <RemovableList
        label={say('claim-card.tags')}
        look="chips"
        items={own.map(({ id, name, palette }) => ({ id, text: name, style: { '--tag': `var(--tag-${palette})` } }))}
        removeLabel={say('claim-card.remove-tag')}
        empty={say('claim-card.no-tags')}
        onRemove={(ids) => change([], ids)}
      />
      <ComboInput
        label={say('claim-card.add-tag')}
        labelHidden
        placeholder={say('claim-card.add-tag-hint')}
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
