import { FolderOpen, Plus, Sparkles } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { DeletedInvestigations } from './deleted-investigations.tsx';
import { NameDialog } from './name-dialog.tsx';
import { PresentInvestigations } from './present-investigations.tsx';
import { useCountedInvestigations } from './use-counted-investigations.ts';
import styles from './home-screen.module.css';

interface HomeScreenProps {
  readonly db: CrosscheckDatabase;
  readonly onOpen: (id: InvestigationId) => void;
  /** Asks for the name of a new investigation. */
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onSample: () => void;
  readonly onRename: (id: InvestigationId, name: string) => void;
  readonly onDelete: (id: InvestigationId, name: string) => void;
  readonly onRestore: (id: InvestigationId) => void;
  readonly onErase: (id: InvestigationId) => void;
  /** Is drawn between the list and the promise at the bottom. */
  readonly children?: ReactNode;
}

/** All investigations, and the ways to begin the first. */
export function HomeScreen({ db, onOpen, ...props }: HomeScreenProps) {
  const [renaming, setRenaming] = useState<Investigation | null>(null);
  const counted = useCountedInvestigations(db);
  const place = useFocusPlace('home');
  if (counted === undefined) return null;
  return (
    <main className={styles['home']} ref={place}>
      <div className={styles['column']}>
        <h1>{say('about.crosscheck')}</h1>
        <p className={styles['lead']}>{say('home.lead')}</p>
        <Beginnings onNew={props.onNew} onImport={props.onImport} onSample={props.onSample} />
        <PresentInvestigations
          counted={counted.filter(({ investigation }) => investigation.deletedAt === null)}
          onOpen={onOpen}
          onRename={setRenaming}
          onDelete={props.onDelete}
        />
        <DeletedInvestigations
          counted={counted.filter(({ investigation }) => investigation.deletedAt !== null)}
          onRestore={props.onRestore}
          onErase={props.onErase}
        />
        {props.children}
        <p className={styles['promise']}>{say('home.promise')}</p>
      </div>
      {renaming === null ? null : (
        <NameDialog
          title={say('home.rename')}
          action={say('button.rename')}
          name={renaming.name}
          onDone={(name) => props.onRename(renaming.id, name)}
          onClose={() => setRenaming(null)}
        />
      )}
    </main>
  );
}

type BeginningsProps = Pick<HomeScreenProps, 'onNew' | 'onImport' | 'onSample'>;

/** The ways to begin: files, an empty investigation, the sample. */
const Beginnings = ({ onNew, onImport, onSample }: BeginningsProps) => (
  <div className={styles['start']}>
    <div className={styles['dropHint']}>
      <FolderOpen size={26} aria-hidden />
      <b>{say('home.drop')}</b>
      <span>{say('home.drop-hint')}</span>
      <Button onPress={onImport}>
        <Say id="home.import" values={{ key: <Kbd>{keyWords('CmdOrCtrl+O')}</Kbd> }} />
      </Button>
    </div>
    <div className={styles['ways']}>
      <Button look="primary" onPress={onNew}>
        <Plus size={15} aria-hidden /> {say('home.new')}
      </Button>
      <Button onPress={onSample}>
        <Sparkles size={15} aria-hidden /> {say('home.sample')}
      </Button>
    </div>
  </div>
);
