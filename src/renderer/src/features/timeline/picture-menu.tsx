import type { Drawing } from '#core/charts/drawing.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { copyPicture, PICTURE_FORMATS, savePicture } from './save-picture.ts';
import styles from './timeline.module.css';

interface PictureMenuProps {
  readonly drawing: Drawing;
  /** What the chart is called: in the names of buttons and files. */
  readonly name: string;
}

/** The ways in which a chart leaves the app: copied, or saved as a file. */
export function PictureMenu({ drawing, name }: PictureMenuProps) {
  return (
    <span className={styles['picture']}>
      <Button onPress={() => void copyPicture(drawing)} aria-label={`Copy picture of ${name}`}>
        Copy picture
      </Button>
      <MenuButton
        label={`Save ${name}`}
        entries={PICTURE_FORMATS.map((format) => ({
          id: format,
          label: format === 'PDF' ? 'Save as PDF, to print…' : `Save as ${format}…`,
          run: () => void savePicture(drawing, format, name),
        }))}
      />
    </span>
  );
}
