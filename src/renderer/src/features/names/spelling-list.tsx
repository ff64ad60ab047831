import type { ReactNode } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import { matchKey } from '#core/model/party.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { SpellingPlaces } from './spelling-places.tsx';
import styles from './names.module.css';

interface SpellingListProps {
  readonly name: IndexedName;
  /** The aliases that no report uses. */
  readonly unused: readonly string[];
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
  readonly onSplit: (spelling: string) => void;
}

/** The spellings of a name, each with the reports that use it and a button that makes it a name of its own. */
export function SpellingList({ name, unused, nameOf, onShow, onSplit }: SpellingListProps) {
  const canSplit = (spelling: string) => name.kind !== 'group' && matchKey(spelling) !== matchKey(name.name);
  return (
    <div>
      <h2 className={styles['label']}>{say('name-editor.spellings')}</h2>
      <ul className={styles['spellings']}>
        {name.spellings.map((use) => (
          <Spelling key={use.spelling} spelling={use.spelling} onSplit={canSplit(use.spelling) ? onSplit : null}>
            <SpellingPlaces use={use} nameOf={nameOf} onShow={onShow} />
          </Spelling>
        ))}
        {unused.map((alias) => (
          <Spelling key={alias} spelling={alias} onSplit={onSplit}>
            <span className={styles['places']}>{say('name-editor.alias')}</span>
          </Spelling>
        ))}
      </ul>
      {name.spellings.length + unused.length === 0 ? (
        <p className={styles['reason']}>{say('name-editor.unused')}</p>
      ) : null}
    </div>
  );
}

interface SpellingProps {
  readonly spelling: string;
  /** Null for the spelling that names all others. */
  readonly onSplit: ((spelling: string) => void) | null;
  readonly children: ReactNode;
}

function Spelling({ spelling, onSplit, children }: SpellingProps) {
  return (
    <li>
      <span className={styles['quoted']}>{spelling}</span>
      {children}
      {onSplit === null ? null : (
        <Button
          look="plain"
          onPress={() => onSplit(spelling)}
          aria-label={say('name-editor.split-off-named', { spelling })}
        >
          {say('name-editor.split-off')}
        </Button>
      )}
    </li>
  );
}
