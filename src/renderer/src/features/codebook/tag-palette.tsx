import { ListBox, ListBoxItem } from 'react-aria-components';
import { PALETTE, type PaletteId } from '#core/model/palette.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './codebook-screen.module.css';

interface TagPaletteProps {
  readonly chosen: PaletteId;
  readonly onChoose: (id: PaletteId) => void;
}

/** The colours of tags, each with the underline that tells it apart without colour. */
export function TagPalette({ chosen, onChoose }: TagPaletteProps) {
  return (
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
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const entry = PALETTE.find(({ id }) => keys !== 'all' && keys.has(id));
          if (entry !== undefined) onChoose(entry.id);
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
  );
}

/** Returns the name of a colour with its underline: `sky, wavy underline`. */
const colourOption = (id: PaletteId, underline: (typeof PALETTE)[number]['underline']) =>
  say('tag.colour-option', { colour: say(`colour.${id}`), underline: say(`underline.${underline}`) });
