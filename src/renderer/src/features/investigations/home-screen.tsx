import { useLiveQuery } from 'dexie-react-hooks';
import { FolderOpen, Plus, RotateCcw, Sparkles, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { investigationsByChange } from '#renderer/db/repositories/investigations.ts';
import { tally } from '#renderer/db/repositories/tallies.ts';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { NameDialog } from './name-dialog.tsx';
import styles from './home-screen.module.css';

interface HomeScreenProps {
  readonly db: CrosscheckDatabase;
  readonly onOpen: (id: InvestigationId) => void;
  /** Asks for the name of a new one. */
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onSample: () => void;
  readonly onRename: (id: InvestigationId, name: string) => void;
  readonly onDelete: (id: InvestigationId, name: string) => void;
  readonly onRestore: (id: InvestigationId) => void;
  readonly onErase: (id: InvestigationId) => void;
  /** Stands between the list and the promise at the bottom. */
  readonly children?: ReactNode;
}

/** All investigations, and what somebody without one needs to begin. */
export function HomeScreen({ db, onOpen, ...ways }: HomeScreenProps) {
  const { onNew, onImport, onSample, onRename, onDelete, onRestore, onErase, children } = ways;
  const [renaming, setRenaming] = useState<Investigation | null>(null);
  const [erasing, setErasing] = useState<Investigation | null>(null);
  const listed = useLiveQuery(async () => {
    const all = await investigationsByChange(db);
    const counted = all.map(async (investigation) => ({
      investigation,
      reports: await tally(db, investigation.id, 'reports'),
      claims: await tally(db, investigation.id, 'claims'),
    }));
    return Promise.all(counted);
  }, [db]);
  const place = useFocusPlace('home');
  if (listed === undefined) return null;
  const present = listed.filter(({ investigation }) => investigation.deletedAt === null);
  const deleted = listed.filter(({ investigation }) => investigation.deletedAt !== null);
  return (
    <main className={styles['home']} ref={place}>
      <div className={styles['column']}>
        <h1>{say('about.crosscheck')}</h1>
        <p className={styles['lead']}>{say('home.lead')}</p>
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
        {present.length === 0 ? null : (
          <section aria-label={say('home.investigations')}>
            <h2>{say('home.investigations')}</h2>
            <ul className={styles['list']}>
              {present.map(({ investigation, reports, claims }) => (
                <li key={investigation.id} className={styles['present']}>
                  <button type="button" onClick={() => onOpen(investigation.id)}>
                    <b dir="auto">{investigation.name}</b>
                    <small>
                      {say('home.contents-created', { reports, claims, day: words.day(investigation.createdAt) })}
                    </small>
                  </button>
                  <MenuButton
                    label={say('home.menu', { name: investigation.name })}
                    entries={[
                      { id: 'open', label: say('button.open'), run: () => onOpen(investigation.id) },
                      { id: 'rename', label: say('button.rename-asking'), run: () => setRenaming(investigation) },
                      'line',
                      {
                        id: 'delete',
                        label: say('button.delete'),
                        danger: true,
                        run: () => onDelete(investigation.id, investigation.name),
                      },
                    ]}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {deleted.length === 0 ? null : (
          <section aria-label={say('home.deleted-investigations')}>
            <h2>{say('home.deleted')}</h2>
            <ul className={styles['list']}>
              {deleted.map(({ investigation, reports, claims }) => (
                <li key={investigation.id} className={styles['deleted']}>
                  <span>
                    <b>{investigation.name}</b>
                    <small>
                      {investigation.deletedAt === null
                        ? null
                        : say('home.contents-deleted', { reports, claims, day: words.day(investigation.deletedAt) })}
                    </small>
                  </span>
                  <Button look="plain" onPress={() => onRestore(investigation.id)}>
                    <RotateCcw size={14} aria-hidden /> {say('home.restore')}
                  </Button>
                  <IconButton
                    label={say('home.erase-name', { name: investigation.name })}
                    onPress={() => setErasing(investigation)}
                  >
                    <Trash2 size={15} aria-hidden />
                  </IconButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        {children}
        <p className={styles['promise']}>{say('home.promise')}</p>
      </div>
      {renaming === null ? null : (
        <NameDialog
          title={say('home.rename')}
          action={say('button.rename')}
          name={renaming.name}
          onDone={(name) => onRename(renaming.id, name)}
          onClose={() => setRenaming(null)}
        />
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
    </main>
  );
}
