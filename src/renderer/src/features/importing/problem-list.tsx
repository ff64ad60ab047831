import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import type { ReportId } from '#core/base/id.ts';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { dismissProblems, problemsOf } from '#renderer/db/repositories/import-problems.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFirstFew } from '#renderer/ui/first-few.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { words } from '#renderer/words/interface-words.ts';
import { placeOf, problemLine } from './problem-line.ts';
import styles from './importing.module.css';

/** The problems that are listed: a thousand rows that nobody reads would make the window slow. */
const MOST_SHOWN = 200;

/** The files that could not be imported, each with why and what to do, until they are dismissed. */
export function ProblemList({ onOpen }: { readonly onOpen: (id: ReportId) => void }) {
  const { db, investigationId } = useSession();
  const problems = useLiveQuery(() => problemsOf(db, investigationId), [db, investigationId]) ?? [];
  const { shown, more } = useFirstFew(problems.slice(0, MOST_SHOWN));
  const place = useFocusPlace('problem-list');
  if (problems.length === 0) return null;
  const asText = problems
    .map((problem) => problemLine({ name: problem.fileName, within: problem.within }, problem))
    .join('\n');
  return (
    <section className={styles['problems']} aria-label={say('importing.problems')} ref={place}>
      <header>
        <b>{say('importing.problem-count', { count: problems.length })}</b>
        <Button look="plain" onPress={() => void navigator.clipboard.writeText(asText)}>
          {say('importing.copy-list')}
        </Button>
        <Button
          look="plain"
          onPress={() =>
            void dismissProblems(
              db,
              problems.map(({ id }) => id),
            )
          }
        >
          {say('importing.dismiss-all')}
        </Button>
      </header>
      <ul>
        {shown.map(({ id, fileName, within, duplicateOf, ...failure }) => (
          <li key={id}>
            <b>{placeOf({ name: fileName, within })}</b>
            <span>
              {importFailureSentence(failure, words)}{' '}
              {duplicateOf === null ? null : (
                <button type="button" onClick={() => onOpen(duplicateOf)}>
                  {say('importing.open-duplicate')}
                </button>
              )}
            </span>
            <IconButton
              label={say('importing.dismiss', { name: fileName })}
              onPress={() => void dismissProblems(db, [id])}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
        {problems.length <= MOST_SHOWN || shown.length < MOST_SHOWN ? null : (
          <li>{say('importing.more-problems', { count: problems.length - MOST_SHOWN })}</li>
        )}
      </ul>
      {more}
    </section>
  );
}
