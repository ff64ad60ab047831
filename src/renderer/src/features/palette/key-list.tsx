import { useAppCommands } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import styles from './key-list.module.css';

/** Keys that hold in one place only, so that no menu has them. */
const PLACES: readonly { readonly place: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    place: 'In a report',
    keys: [
      ['Arrows', 'Move the caret; with Shift, select'],
      ['Ctrl ← →', 'By words'],
      ['Alt ← →', 'By sentences'],
      ['Ctrl ↑ ↓', 'By paragraphs'],
      ['W S P', 'Select the word, sentence, paragraph'],
      ['1–9', 'Make the selection a claim with that tag'],
      ['Enter', 'Make it a claim with the last tag; on a claim, select it, then go to its card'],
      ['N', 'With a selection: any tag, or a new one'],
      ['[ ]', 'Let the selected claim begin or end a word further out'],
      ['{ }', 'Let it begin or end a word further in'],
      ['Delete', 'Delete the selected claim'],
      ['X', 'Say that the paragraph is not content, or is'],
      ['A', 'Attach the selected claim, whose words are gone, to the selection'],
      ['Esc', 'Drop the selection'],
    ],
  },
  {
    place: 'In the list of reports',
    keys: [
      ['Enter', 'Open in the active pane'],
      ['1–4', 'Open in that pane'],
      ['Alt Shift ↑ ↓', 'Move up or down'],
    ],
  },
  {
    place: 'In the claims table',
    keys: [
      ['Arrows', 'From cell to cell; with Shift, select rows'],
      ['Space', 'Select the row'],
      ['Enter, F2', 'Edit the cell, or go to the passage'],
      ['Shift Enter', 'Go to the passage'],
      ['T Q', 'Tag the selected claims, set their question'],
      ['Enter', 'On a head: sort'],
      ['Alt ← →', 'On a head: move the column'],
      ['Shift ← →', 'On a head: change its width'],
    ],
  },
];

/** All keys there are. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const commands = useAppCommands().filter(({ key }) => key !== undefined);
  return (
    <Dialog title="Keys" open wide onClose={onClose}>
      <div className={styles['columns']}>
        <section>
          <h3>Everywhere</h3>
          <dl>
            {commands.map(({ id, label, key = '' }) => (
              <div key={id}>
                <dt>
                  <Kbd>{keyWords(key)}</Kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div>
          {PLACES.map(({ place, keys }) => (
            <section key={place}>
              <h3>{place}</h3>
              <dl>
                {keys.map(([key, what]) => (
                  <div key={`${key} ${what}`}>
                    <dt>
                      <Kbd>{key}</Kbd>
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
      <DialogButtons>
        <Button look="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
