import { useLiveQuery } from 'dexie-react-hooks';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { ReportId } from '#core/base/id.ts';
import type { DescribedIn, Party } from '#core/model/party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { partyDescriptions } from '#renderer/db/repositories/party-descriptions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import styles from './parties-screen.module.css';

interface DescriptionDialogProps {
  readonly party: Party;
  readonly nameOf: (id: ReportId) => string;
  readonly selected: DescribedIn | null;
  readonly onChoose: (source: DescribedIn) => void;
  readonly onClose: () => void;
}

/** Lets choose the passage on which a party's leaning rests: the selected claim's, or a sentence that names the party. */
export function DescriptionDialog({ party, nameOf, selected, onChoose, onClose }: DescriptionDialogProps) {
  const { db, investigationId } = useSession();
  const named = useLiveQuery(() => partyDescriptions(db, investigationId, party), [db, investigationId, party]);
  if (named === undefined) return null;
  const choices = [
    ...(selected === null ? [] : [{ source: selected, detail: 'the selected claim' }]),
    ...named.map((source) => ({ source, detail: '' })),
  ];
  return (
    <Dialog title={`Who describes ${party.name}, and how?`} open onClose={onClose}>
      {choices.length === 0 ? (
        <p>
          No sentence of the reports names {party.name}. Mark the words that describe it as a claim in Read, come back
          with that claim selected, and choose it here.
        </p>
      ) : (
        <ListBox
          aria-label="Passages that name it"
          className={styles['passages'] ?? ''}
          onAction={(key) => {
            const choice = choices[Number(key)];
            if (choice !== undefined) onChoose(choice.source);
          }}
        >
          {choices.map(({ source, detail }, index) => (
            <ListBoxItem key={index} id={String(index)} textValue={source.quote} className={styles['passage'] ?? ''}>
              <q dir="auto">{source.quote.replace(/\s+/g, ' ')}</q>
              <small>{[nameOf(source.reportId), detail].filter(Boolean).join(', ')}</small>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
      <DialogButtons>
        <Button onPress={onClose}>Cancel</Button>
      </DialogButtons>
    </Dialog>
  );
}
