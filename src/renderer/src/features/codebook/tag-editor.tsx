import { useState } from 'react';
import type { TagId } from '#core/base/id.ts';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import { paletteEntry, type PaletteId } from '#core/model/palette.ts';
import { TAG_KEYS, type Tag, type TagKey } from '#core/model/tag.ts';
import { kindName } from '#core/words/kind-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput, type ChoiceOption } from '#renderer/ui/choice-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { DeleteTagDialog } from './delete-tag-dialog.tsx';
import { TagPalette } from './tag-palette.tsx';
import { useTagCommands } from './use-tag-commands.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './codebook-screen.module.css';

interface TagEditorProps {
  readonly tag: Tag;
  readonly tags: readonly Tag[];
  /** The number of claims that have the tag. */
  readonly claims: number;
  /** Whether the tag was just created: its name takes the keyboard. */
  readonly fresh: boolean;
  /** Is called when the tag is deleted or merged into another. */
  readonly onGone: () => void;
}

/** Everything about one tag: name, definition, colour with its underline, key, the kind it stands for; merge, delete. */
export function TagEditor({ tag, tags, claims, fresh, onGone }: TagEditorProps) {
  const { edit, type, remove, mergeInto } = useTagCommands(tag, tags, onGone);
  const others = tags.filter(({ id }) => id !== tag.id);
  return (
    <section
      className={layout['editor']}
      aria-label={say('tag.title', { name: tag.name })}
      ref={useFocusPlace('tag-editor')}
    >
      <MarkPreview palette={tag.palette} />
      <TextInput
        autoFocus={fresh}
        label={say('tag.name')}
        value={tag.name}
        check={(name) => nameFault(name, others)}
        onCommit={(name) => type({ name: name.trim() })}
      />
      <TextInput
        label={say('tag.definition')}
        lines={4}
        value={tag.description}
        onCommit={(description) => type({ description })}
      />
      <TagPalette chosen={tag.palette} onChoose={(palette) => edit({ palette })} />
      <div className={styles['two']}>
        <ChoiceInput
          label={say('tag.key')}
          value={tag.key ?? ''}
          options={keyOptions(others)}
          onChoose={(key) => edit({ key: key === '' ? null : (key as TagKey) })}
        />
        <ChoiceInput
          label={say('tag.kind')}
          value={tag.kind ?? ''}
          options={kindOptions()}
          onChoose={(kind) => edit({ kind: isClaimKind(kind) ? kind : null })}
        />
      </div>
      <TagEnds tag={tag} others={others} claims={claims} onMerge={mergeInto} onDelete={remove} />
    </section>
  );
}

/** Shows how a claim with the tag is marked in a text. */
const MarkPreview = ({ palette }: { readonly palette: PaletteId }) => (
  <p className={styles['preview']}>
    <Say
      id="tag.preview"
      values={{
        passage: (
          <span
            className={styles[`underline-${paletteEntry(palette).underline}`]}
            style={{ '--tag': `var(--tag-${palette})` }}
          >
            {say('tag.preview-passage')}
          </span>
        ),
      }}
    />
  </p>
);

interface TagEndsProps {
  readonly tag: Tag;
  readonly others: readonly Tag[];
  readonly claims: number;
  readonly onMerge: (into: TagId) => void;
  readonly onDelete: () => void;
}

/** The two ways in which a tag ends: merged into another, or deleted. */
function TagEnds({ tag, others, claims, onMerge, onDelete }: TagEndsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div className={styles['ends']}>
        <ChoiceInput
          label={say('tag.merge')}
          value=""
          options={others.map(({ id, name }) => ({ id, text: name }))}
          onChoose={(id) => onMerge(id as TagId)}
        />
        <Button look="danger" onPress={() => setAsking(true)}>
          {say('tag.delete')}
        </Button>
      </div>
      <DeleteTagDialog
        name={tag.name}
        claims={claims}
        open={asking}
        onClose={() => setAsking(false)}
        onDelete={onDelete}
      />
    </>
  );
}

function nameFault(name: string, others: readonly Tag[]): string | null {
  const key = name.trim().toLowerCase();
  if (key === '') return say('tag.needs-name');
  return others.some((other) => other.name.toLowerCase() === key) ? say('tag.name-taken') : null;
}

/** Returns the keys that a tag can have; a key of another tag says whose it is. */
const keyOptions = (others: readonly Tag[]): ChoiceOption[] => [
  { id: '', text: say('tag.no-key') },
  ...TAG_KEYS.map((key) => {
    const holder = others.find((other) => other.key === key);
    return {
      id: key,
      text: key,
      ...(holder === undefined ? {} : { detail: say('tag.key-holder', { tag: holder.name }) }),
    };
  }),
];

const kindOptions = (): ChoiceOption[] => [
  { id: '', text: say('tag.no-kind') },
  ...CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) })),
];
