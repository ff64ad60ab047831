import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { TagId } from '#core/base/id.ts';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import { PALETTE, paletteEntry, type PaletteId } from '#core/model/palette.ts';
import { TAG_KEYS, type Tag, type TagKey } from '#core/model/tag.ts';
import { kindName } from '#core/words/kind-name.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { deleteTag } from '#renderer/commands/tags/delete-tag.ts';
import { editTag } from '#renderer/commands/tags/edit-tag.ts';
import { mergeTags } from '#renderer/commands/tags/merge-tags.ts';
import { useEditGroup } from '#renderer/commands/use-edit-group.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Say } from '#renderer/ui/say.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './codebook-screen.module.css';

interface TagEditorProps {
  readonly tag: Tag;
  readonly tags: readonly Tag[];
  /** How many claims have it. */
  readonly claims: number;
  /** Just made: the name takes the focus. */
  readonly fresh: boolean;
  readonly onGone: () => void;
}

/** Everything about one tag: name, definition, colour with its underline, key, the kind it stands for; merge, delete. */
export function TagEditor({ tag, tags, claims, fresh, onGone }: TagEditorProps) {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  const [deleting, setDeleting] = useState(false);
  const editGroup = useEditGroup();
  type Fields = Parameters<typeof editTag.plan>[1]['fields'];
  const edit = (fields: Fields) => void run(editTag, { id: tag.id, fields });
  const type = (fields: Fields) => void run(editTag, { id: tag.id, fields }, editGroup(tag.id, fields));
  const nameFault = (name: string) => {
    if (name.trim() === '') return say('tag.needs-name');
    const twin = tags.find((other) => other.id !== tag.id && other.name.toLowerCase() === name.trim().toLowerCase());
    return twin === undefined ? null : say('tag.name-taken');
  };
  const keyOptions = [
    { id: '', text: say('tag.no-key') },
    ...TAG_KEYS.map((key) => {
      const holder = tags.find((other) => other.key === key && other.id !== tag.id);
      return {
        id: key,
        text: key,
        ...(holder === undefined ? {} : { detail: say('tag.key-holder', { tag: holder.name }) }),
      };
    }),
  ];
  const remove = () => {
    setDeleting(false);
    onGone();
    void runAndSay(
      (run) => run(deleteTag, { id: tag.id, name: tag.name }),
      () => say('tag.deleted', { name: tag.name }),
    );
  };
  const merge = (into: TagId) => {
    onGone();
    void runAndSay(
      (run) => run(mergeTags, { from: tag.id, into }),
      () => say('tag.merged', { from: tag.name, into: tags.find(({ id }) => id === into)?.name ?? '' }),
    );
  };
  return (
    <section
      className={layout['editor']}
      aria-label={say('tag.title', { name: tag.name })}
      ref={useFocusPlace('tag-editor')}
    >
      <p className={styles['preview']}>
        <Say
          id="tag.preview"
          values={{
            passage: (
              <span
                className={styles[`underline-${paletteEntry(tag.palette).underline}`]}
                style={{ '--tag': `var(--tag-${tag.palette})` }}
              >
                {say('tag.preview-passage')}
              </span>
            ),
          }}
        />
      </p>
      <TextInput
        autoFocus={fresh}
        label={say('tag.name')}
        value={tag.name}
        check={nameFault}
        onCommit={(name) => type({ name: name.trim() })}
      />
      <TextInput
        label={say('tag.definition')}
        lines={4}
        value={tag.description}
        onCommit={(description) => type({ description })}
      />
      <div>
        <span className={styles['label']} id="tag-colour">
          {say('tag.colour')}
        </span>
        <ListBox
          aria-labelledby="tag-colour"
          layout="grid"
          orientation="horizontal"
          className={styles['palette'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[tag.palette]}
          onSelectionChange={(keys) => {
            const entry = PALETTE.find(({ id }) => keys !== 'all' && keys.has(id));
            if (entry !== undefined) edit({ palette: entry.id });
          }}
        >
          {PALETTE.map(({ id, underline }) => (
            <ListBoxItem
              key={id}
              id={id}
              aria-label={colourOption(id, underline)}
              textValue={id}
              className={styles['colour'] ?? ''}
              style={{ '--tag': `var(--tag-${id})` }}
            >
              <span className={styles[`underline-${underline}`]}>{say('tag.sample')}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
      <div className={styles['two']}>
        <ChoiceInput
          label={say('tag.key')}
          value={tag.key ?? ''}
          options={keyOptions}
          onChoose={(key) => edit({ key: key === '' ? null : (key as TagKey) })}
        />
        <ChoiceInput
          label={say('tag.kind')}
          value={tag.kind ?? ''}
          options={[
            { id: '', text: say('tag.no-kind') },
            ...CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) })),
          ]}
          onChoose={(kind) => edit({ kind: isClaimKind(kind) ? kind : null })}
        />
      </div>
      <div className={styles['ends']}>
        <ChoiceInput
          label={say('tag.merge')}
          value=""
          options={tags.filter(({ id }) => id !== tag.id).map(({ id, name }) => ({ id, text: name }))}
          onChoose={(id) => merge(id as TagId)}
        />
        <Button look="danger" onPress={() => setDeleting(true)}>
          {say('tag.delete')}
        </Button>
      </div>
      <Dialog title={say('tag.delete-question', { name: tag.name })} open={deleting} onClose={() => setDeleting(false)}>
        <p>{say('tag.delete-effect', { count: claims })}</p>
        <DialogButtons>
          <Button onPress={() => setDeleting(false)}>{say('tag.keep')}</Button>
          <Button look="danger" onPress={remove}>
            {say('tag.delete-confirmed')}
          </Button>
        </DialogButtons>
      </Dialog>
    </section>
  );
}

/** Returns the name of a colour with its underline: `sky, wavy underline`. */
const colourOption = (id: PaletteId, underline: (typeof PALETTE)[number]['underline']) =>
  say('tag.colour-option', { colour: say(`colour.${id}`), underline: say(`underline.${underline}`) });
