import type { Drawing } from '#core/charts/drawing.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { copyPicture, PICTURE_FORMATS, savePicture } from './save-picture.ts';
import styles from './timeline.module.css';

interface PictureMenuProps {
  readonly drawing: Drawing;
  /** The chart, which names the buttons and the file. */
  readonly chart: 'timeline' | 'figures';
}

/** Copies a chart as a picture, or saves it as a file. */
export function PictureMenu({ drawing, chart }: PictureMenuProps) {
  return (
    <span className={styles['picture']}>
      <Button onPress={() => void copyPicture(drawing)} aria-label={say('picture.copy-named', { chart })}>
        {say('picture.copy')}
      </Button>
      <MenuButton
        label={say('picture.save', { chart })}
        entries={PICTURE_FORMATS.map((format) => ({
          id: format,
          label: format === 'PDF' ? say('picture.save-as-pdf') : say('picture.save-as', { format }),
          run: () => void savePicture(drawing, format, chart),
        }))}
      />
    </span>
  );
}
