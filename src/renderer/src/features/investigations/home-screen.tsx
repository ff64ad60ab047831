import { useLiveQuery } from 'dexie-react-hooks';
import { FolderOpen, Plus, RotateCcw, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
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
}

/** All investigations, and what somebody without one needs to begin. */
export function HomeScreen({ db, onOpen, ...ways }: HomeScreenProps) {
  const { onNew, onImport, onSample, onRename, onDelete, onRestore, onErase } = ways;
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
        <h1>Crosscheck</h1>
        <p className={styles['lead']}>Put reports side by side, mark what each one claims, and see where they agree.</p>
        <div className={styles['start']}>
          <div className={styles['dropHint']}>
            <FolderOpen size={26} aria-hidden />
            <b>Drop reports here</b>
            <span>
              PDF, Word, web pages, e-mail, text and many more; files or whole folders. A new investigation begins with
              them.
            </span>
            <Button onPress={onImport}>
              Import… <Kbd>{keyWords('CmdOrCtrl+O')}</Kbd>
            </Button>
          </div>
          <div className={styles['ways']}>
            <Button look="primary" onPress={onNew}>
              <Plus size={15} aria-hidden /> New investigation
            </Button>
            <Button onPress={onSample}>
              <Sparkles size={15} aria-hidden /> Look at the sample investigation
            </Button>
          </div>
        </div>
        {present.length === 0 ? null : (
          <section aria-label="Investigations">
            <h2>Investigations</h2>
            <ul className={styles['list']}>
              {present.map(({ investigation, reports, claims }) => (
                <li key={investigation.id} className={styles['present']}>
                  <button type="button" onClick={() => onOpen(investigation.id)}>
                    <b dir="auto">{investigation.name}</b>
                    <small>
                      {reports} {reports === 1 ? 'report' : 'reports'} · {claims} {claims === 1 ? 'claim' : 'claims'} ·
                      created {dayOf(investigation.createdAt)}
                    </small>
                  </button>
                  <MenuButton
                    label={`Menu of ${investigation.name}`}
                    entries={[
                      { id: 'open', label: 'Open', run: () => onOpen(investigation.id) },
                      { id: 'rename', label: 'Rename…', run: () => setRenaming(investigation) },
                      'line',
                      {
                        id: 'delete',
                        label: 'Delete',
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
          <section aria-label="Deleted investigations">
            <h2>Deleted</h2>
            <ul className={styles['list']}>
              {deleted.map(({ investigation, reports, claims }) => (
                <li key={investigation.id} className={styles['deleted']}>
                  <span>
                    <b>{investigation.name}</b>
                    <small>
                      {reports} {reports === 1 ? 'report' : 'reports'} · {claims} {claims === 1 ? 'claim' : 'claims'} ·
                      deleted {dayOf(investigation.deletedAt ?? '')}
                    </small>
                  </span>
                  <Button look="plain" onPress={() => onRestore(investigation.id)}>
                    <RotateCcw size={14} aria-hidden /> Restore
                  </Button>
                  <IconButton label={`Erase ${investigation.name} for good`} onPress={() => setErasing(investigation)}>
                    <Trash2 size={15} aria-hidden />
                  </IconButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className={styles['promise']}>Everything stays on this computer. Crosscheck never uses the network.</p>
      </div>
      {renaming === null ? null : (
        <NameDialog
          title="Rename investigation"
          action="Rename"
          name={renaming.name}
          onDone={(name) => onRename(renaming.id, name)}
          onClose={() => setRenaming(null)}
        />
      )}
      <Dialog title="Erase for good?" open={erasing !== null} onClose={() => setErasing(null)}>
        <p>
          “{erasing?.name}” with all its reports, claims and its history will be erased from this computer. This can’t
          be undone.
        </p>
        <DialogButtons>
          <Button onPress={() => setErasing(null)}>Keep it</Button>
          <Button
            look="danger"
            onPress={() => {
              if (erasing !== null) onErase(erasing.id);
              setErasing(null);
            }}
          >
            Erase
          </Button>
        </DialogButtons>
      </Dialog>
    </main>
  );
}

const dayOf = (instant: string) =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
