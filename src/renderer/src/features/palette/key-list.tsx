import { useAppCommands } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './key-list.module.css';

/** Keys that hold in one place only, so that no menu has them. */
const PLACES: readonly { readonly place: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    place: say('keys.in-report'),
    keys: [
      [say('keys.arrows'), say('keys.move-caret')],
      ['Ctrl ← →', say('keys.by-words')],
      ['Alt ← →', say('keys.by-sentences')],
      ['Ctrl ↑ ↓', say('keys.by-paragraphs')],
      ['W S P', say('keys.select-unit')],
      ['1–9', say('keys.mark-tag')],
      ['Enter', say('keys.mark-last')],
      ['N', say('keys.any-tag')],
      ['[ ]', say('keys.further-out')],
      ['{ }', say('keys.further-in')],
      ['Delete', say('keys.delete-claim')],
      ['X', say('keys.content')],
      ['A', say('keys.attach')],
      ['Esc', say('keys.drop-selection')],
    ],
  },
  {
    place: say('keys.in-list'),
    keys: [
      ['Enter', say('keys.open-active')],
      ['1–4', say('keys.open-pane')],
      ['Alt Shift ↑ ↓', say('keys.move-report')],
    ],
  },
  {
    place: say('keys.in-table'),
    keys: [
      [say('keys.arrows'), say('keys.cells')],
      [say('keys.space'), say('keys.select-row')],
      [say('keys.enter-f2'), say('keys.edit-cell')],
      ['Shift Enter', say('keys.to-passage')],
      ['T Q', say('keys.bulk')],
      ['Enter', say('keys.sort')],
      ['Alt ← →', say('keys.move-column')],
      ['Shift ← →', say('keys.widen-column')],
    ],
  },
];

/** All keys there are. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const commands = useAppCommands().filter(({ key }) => key !== undefined);
  return (
    <Dialog title={say('keys.title')} open wide onClose={onClose}>
      <div className={styles['columns']}>
        <section>
          <h3>{say('keys.everywhere')}</h3>
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
          {say('button.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
