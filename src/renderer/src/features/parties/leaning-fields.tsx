import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { DescribedIn, Party } from '#core/model/party.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { DescriptionDialog } from './description-dialog.tsx';
import styles from './parties-screen.module.css';

interface LeaningFieldsProps {
  readonly party: Party;
  readonly nameOf: (id: ReportId) => string;
  /** The passage of the claim that is selected in Read; null without a selected claim. */
  readonly selected: DescribedIn | null;
  readonly onShow: (place: DescribedIn) => void;
}

/** The leaning of a party in the words of others, and the passage with those words. */
export function LeaningFields({ party, nameOf, selected, onShow }: LeaningFieldsProps) {
  const { run } = useSession();
  const [choosing, setChoosing] = useState(false);
  const { leaningSource } = party;
  const setSource = (source: DescribedIn | null) => {
    setChoosing(false);
    void run(editParty, { id: party.id, fields: { leaningSource: source } });
  };
  return (
    <div className={styles['leaning']}>
      <TextInput
        label={say('party-leaning.label')}
        value={party.leaning}
        onCommit={(leaning) => void run(editParty, { id: party.id, fields: { leaning } })}
        placeholder={say('party-leaning.hint')}
      />
      {leaningSource === null ? (
        <Button look="plain" onPress={() => setChoosing(true)}>
          {say('party-leaning.choose-passage')}
        </Button>
      ) : (
        <blockquote className={styles['source']}>
          <q dir="auto">{leaningSource.quote.replace(/\s+/g, ' ')}</q>
          <footer>
            {nameOf(leaningSource.reportId)}
            <Button look="plain" onPress={() => onShow(leaningSource)}>
              {say('party-leaning.show')}
            </Button>
            <Button look="plain" onPress={() => setChoosing(true)}>
              {say('party-leaning.change')}
            </Button>
            <Button look="plain" onPress={() => setSource(null)} aria-label={say('party-leaning.remove-passage')}>
              {say('party-leaning.remove')}
            </Button>
          </footer>
        </blockquote>
      )}
      {choosing ? (
        <DescriptionDialog
          party={party}
          nameOf={nameOf}
          selected={selected}
          onChoose={setSource}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  );
}
