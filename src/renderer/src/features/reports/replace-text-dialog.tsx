import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { replaceText } from '#renderer/commands/reports/replace-text.ts';
import { surveyReplacement, type Replacement } from '#renderer/commands/reports/survey-replacement.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { fullName, type ListedReport } from './use-reports.ts';
import styles from './replace-text-dialog.module.css';

interface ReplaceTextDialogProps {
  readonly reports: readonly ListedReport[];
  /** The report that was chosen already: the one whose text is replaced, or the newer one. */
  readonly given: { readonly old: ReportId } | { readonly newer: ReportId };
  readonly onClose: () => void;
  /** Is told which report has the new text. */
  readonly onReplaced: (id: ReportId) => void;
}

/** Puts a newer version in the place of a report's text, after showing what would become of its claims. */
export function ReplaceTextDialog({ reports, given, onClose, onReplaced }: ReplaceTextDialogProps) {
  const { db } = useSession();
  const runAndSay = useRunWithNotice();
  const known = 'old' in given ? given.old : given.newer;
  const others = candidates(reports, known);
  const [chosen, setChosen] = useState<string>(others[0]?.id ?? '');
  const ids = 'old' in given ? { id: given.old, by: chosen as ReportId } : { id: chosen as ReportId, by: given.newer };
  const survey = useLiveQuery(
    async () => (chosen === '' ? null : surveyReplacement(db, { id: ids.id, by: ids.by })),
    [db, ids.id, ids.by],
  );
  const replace = () => {
    onClose();
    void runAndSay(
      (run) => run(replaceText, ids),
      (reply) => {
        if (!reply) return null;
        onReplaced(ids.id);
        return say('replace-text.done', { placed: reply.placed, orphaned: reply.orphaned });
      },
    );
  };
  const name = (id: ReportId) => {
    const found = reports.find(({ report }) => report.id === id);
    return found === undefined ? '' : fullName(found);
  };
  return (
    <Dialog
      title={'old' in given ? say('replace-text.title') : say('replace-text.title-of-newer')}
      open
      wide
      onClose={onClose}
    >
      {others.length === 0 ? (
        <p>{say('replace-text.import-first')}</p>
      ) : (
        <>
          <p className={styles['what']}>
            {'old' in given
              ? say('replace-text.explained', { report: name(given.old) })
              : say('replace-text.explained-for-newer', { report: name(given.newer) })}
          </p>
          <ChoiceInput
            label={'old' in given ? say('replace-text.newer-version') : say('replace-text.older-report')}
            value={chosen}
            options={others}
            onChoose={setChosen}
          />
          {survey ? <Outlook survey={survey} /> : null}
        </>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{say('replace-text.cancel')}</Button>
        <Button look="primary" isDisabled={!survey} onPress={replace}>
          {say('replace-text.replace')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** The messages about where claims are found again, by how their words were found. */
const FOUND_AGAIN = [
  ['exact', 'replace-text.found-exact'],
  ['diff', 'replace-text.found-edited'],
  ['approximate', 'replace-text.found-approximate'],
] as const;

/** Shows what would become of the claims. */
function Outlook({ survey: { anchoring, newerClaims } }: { readonly survey: Replacement }) {
  const { placed, orphaned } = anchoring;
  const places = FOUND_AGAIN.flatMap(([method, message]) => {
    const count = placed.filter((each) => each.method === method).length;
    return count === 0 ? [] : [say(message, { count })];
  });
  const counts = { placed: placed.length, count: placed.length + orphaned.length };
  return (
    <div className={styles['outlook']} role="status">
      <p>
        {counts.count === 0
          ? say('replace-text.no-claims')
          : places.length === 0
            ? say('replace-text.found', counts)
            : say('replace-text.found-how', { ...counts, places: words.list(places) })}
      </p>
      {newerClaims.length === 0 ? null : <p>{say('replace-text.newer-claims', { count: newerClaims.length })}</p>}
      {orphaned.length === 0 ? null : (
        <>
          <p>{say('replace-text.orphaned', { count: orphaned.length })}</p>
          <ul>
            {orphaned.map(({ id, quote }) => (
              <li key={id} dir="auto">
                {quote}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Returns the other reports; the ones that share most wording come first. */
function candidates(reports: readonly ListedReport[], known: ReportId) {
  const shares = new Map(
    reports.find(({ report }) => report.id === known)?.alike.map(({ id, share }) => [id, share] as const),
  );
  return reports
    .filter(({ report }) => report.id !== known)
    .toSorted((a, b) => (shares.get(b.report.id) ?? 0) - (shares.get(a.report.id) ?? 0))
    .map((each) => {
      const share = shares.get(each.report.id);
      return {
        id: each.report.id,
        text: share === undefined ? fullName(each) : say('replace-text.candidate', { report: fullName(each), share }),
      };
    });
}
