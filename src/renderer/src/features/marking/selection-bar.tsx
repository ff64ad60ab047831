import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly tags: readonly Tag[];
  /** The tag that Enter gives: the last one used. */
  readonly usual: Tag | undefined;
  readonly onMark: (tagId: TagId) => void;
  /** Makes a tag of that name and marks with it. */
  readonly onNewTag: (name: string) => void;
  /** Attaches the selected claim, whose words are gone from the text, to the selected words; null where no such claim is selected. */
  readonly onAttach: (() => void) | null;
  /** Moves the keyboard back to the selected words. */
  readonly onBack: () => void;
}

/** As many tags as can be taken in at a glance; a tag beyond them is found faster by typing its name. */
const MOST_SHOWN = 18;

/** The bar at selected words: the tags with their keys, and a field for any tag, known or new. */
export function SelectionBar({ tags, usual, onMark, onNewTag, onAttach, onBack }: SelectionBarProps) {
  const [typing, setTyping] = useState(false);
  const keyed = tags.filter((tag) => tag.key !== null).toSorted((a, b) => (a.key ?? '').localeCompare(b.key ?? ''));
  const others = tags.filter((tag) => tag.key === null).slice(0, Math.max(0, MOST_SHOWN - keyed.length));
  return (
    // Pressing a button here must not take the selection away.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it only keeps the selection
    <div
      className={styles['bar']}
      onMouseDown={(event) => typing || event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    >
      {typing ? (
        <ComboInput
          label={say('selection-bar.tag')}
          labelHidden
          placeholder={say('selection-bar.tag-name')}
          autoFocus
          value=""
          options={tags.map((tag) => ({
            id: tag.id,
            text: tag.name,
            ...(tag.key === null ? {} : { detail: tag.key }),
          }))}
          onChoose={(id) => onMark(id as TagId)}
          onType={onNewTag}
          openOnFocus
          onCancel={() => {
            setTyping(false);
            onBack();
          }}
          className={styles['field'] ?? ''}
        />
      ) : (
        <>
          <TagButtons tags={[...keyed, ...others]} usual={usual} onMark={onMark} />
          <AriaButton className={styles['new'] ?? ''} excludeFromTabOrder onPress={() => setTyping(true)} data-new-tag>
            <Say
              id={tags.length > keyed.length + others.length ? 'selection-bar.other-tag' : 'selection-bar.new-tag'}
              values={{ key: <Kbd>N</Kbd> }}
            />
          </AriaButton>
          {onAttach === null ? null : (
            <AriaButton className={styles['new'] ?? ''} excludeFromTabOrder onPress={onAttach}>
              <Say id="selection-bar.attach" values={{ key: <Kbd>A</Kbd> }} />
            </AriaButton>
          )}
        </>
      )}
    </div>
  );
}

type TagButtonsProps = Pick<SelectionBarProps, 'tags' | 'usual' | 'onMark'>;

/** A button for each tag, with its key. */
const TagButtons = ({ tags, usual, onMark }: TagButtonsProps) => (
  <div className={styles['tags']} role="group" aria-label={say('selection-bar.title')}>
    {tags.map((tag) => (
      <AriaButton
        key={tag.id}
        excludeFromTabOrder
        className={styles['tag'] ?? ''}
        style={{ '--tag': `var(--tag-${tag.palette})` }}
        onPress={() => onMark(tag.id)}
      >
        {tag.key === null ? null : <Kbd>{tag.key}</Kbd>}
        <span>{tag.name}</span>
        {tag.id === usual?.id ? <Kbd>↵</Kbd> : null}
      </AriaButton>
    ))}
  </div>
);
