import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { CountedInvestigation } from './use-counted-investigations.ts';
import styles from './home-screen.module.css';

interface DeletedInvestigationsProps {
  readonly counted: readonly CountedInvestigation[];
  readonly onRestore: (id: InvestigationId) => void;
  readonly onErase: (id: InvestigationId) => void;
}

/** The deleted investigations: each can be restored, or erased after a question. */
export function DeletedInvestigations({ counted, onRestore, onErase }: DeletedInvestigationsProps) {
  const [erasing, setErasing] = useState<Investigation | null>(null);
  return (
    <>
      {counted.length === 0 ? null : (
        <section aria-label={say('home.deleted-investigations')}>
          <h2>{say('home.deleted')}</h2>
          <ul className={styles['list']}>
            {counted.map((each) => (
              <DeletedItem key={each.investigation.id} {...each} onRestore={onRestore} onAskErase={setErasing} />
            ))}
          </ul>
        </section>
      )}
      <Dialog title={say('home.erase-title')} open={erasing !== null} onClose={() => setErasing(null)}>
        <p>{say('home.erase-warning', { name: erasing?.name ?? '' })}</p>
        <DialogButtons>
          <Button onPress={() => setErasing(null)}>{say('home.keep')}</Button>
          <Button
            look="danger"
            onPress={() => {
              if (erasing !== null) onErase(erasing.id);
              setErasing(null);
            }}
          >
            {say('home.erase')}
          </Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

interface DeletedItemProps extends CountedInvestigation {
  readonly onRestore: (id: InvestigationId) => void;
  readonly onAskErase: (investigation: Investigation) => void;
}

function DeletedItem({ investigation, reports, claims, onRestore, onAskErase }: DeletedItemProps) {
  const { id, name, deletedAt } = investigation;
  return (
    <li className={styles['deleted']}>
      <span>
        <b>{name}</b>
        <small>
          {deletedAt === null ? null : say('home.contents-deleted', { reports, claims, day: words.day(deletedAt) })}
        </small>
      </span>
      <Button look="plain" onPress={() => onRestore(id)}>
        <RotateCcw size={14} aria-hidden /> {say('home.restore')}
      </Button>
      <IconButton label={say('home.erase-name', { name })} onPress={() => onAskErase(investigation)}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}
