import { useLiveQuery } from 'dexie-react-hooks';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ReportId } from '#core/base/id.ts';
import type { DescribedIn, Party } from '#core/model/party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { partyDescriptions } from '#renderer/db/repositories/party-descriptions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './parties-screen.module.css';

interface DescriptionDialogProps {
  readonly party: Party;
  readonly nameOf: (id: ReportId) => string;
  readonly selected: DescribedIn | null;
  readonly onChoose: (source: DescribedIn) => void;
  readonly onClose: () => void;
}

/** Asks for the passage that describes a party's leaning: the selected claim's, or a sentence that names the party. */
export function DescriptionDialog({ party, nameOf, selected, onChoose, onClose }: DescriptionDialogProps) {
  const { db, investigationId } = useSession();
  const named = useLiveQuery(() => partyDescriptions(db, investigationId, party), [db, investigationId, party]);
  if (named === undefined) return null;
  const choices = [
    ...(selected === null
      ? []
      : [{ source: selected, name: say('party-description.selected-claim', { report: nameOf(selected.reportId) }) }]),
    ...named.map((source) => ({ source, name: nameOf(source.reportId) })),
  ];
  return (
    <Dialog title={say('party-description.title', { party: party.name })} open onClose={onClose}>
      {choices.length === 0 ? (
        <p>{say('party-description.none-found', { party: party.name })}</p>
      ) : (
        <ListBox
          aria-label={say('party-description.passages')}
          className={styles['passages'] ?? ''}
          onAction={(key) => {
            const choice = choices[Number(key)];
            if (choice !== undefined) onChoose(choice.source);
          }}
        >
          {choices.map(({ source, name }, index) => (
            <ListBoxItem key={index} id={String(index)} textValue={source.quote} className={styles['passage'] ?? ''}>
              <q dir="auto">{source.quote.replace(/\s+/g, ' ')}</q>
              <small>{name}</small>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{say('party-description.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  );
}
