import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { CountedInvestigation } from './use-counted-investigations.ts';
import styles from './home-screen.module.css';

interface PresentInvestigationsProps {
  readonly counted: readonly CountedInvestigation[];
  readonly onOpen: (id: InvestigationId) => void;
  /** Asks for the new name. */
  readonly onRename: (investigation: Investigation) => void;
  readonly onDelete: (id: InvestigationId, name: string) => void;
}

/** The investigations that aren't deleted, each with its menu. */
export function PresentInvestigations({ counted, onOpen, onRename, onDelete }: PresentInvestigationsProps) {
  if (counted.length === 0) return null;
  return (
    <section aria-label={say('home.investigations')}>
      <h2>{say('home.investigations')}</h2>
      <ul className={styles['list']}>
        {counted.map(({ investigation, reports, claims }) => (
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
                { id: 'rename', label: say('button.rename-asking'), run: () => onRename(investigation) },
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
  );
}
