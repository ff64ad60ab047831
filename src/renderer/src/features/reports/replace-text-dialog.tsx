import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { replaceText } from '#renderer/commands/reports/replace-text.ts';
import { surveyReplacement, type Replacement } from '#renderer/commands/reports/survey-replacement.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunAndSay } from '#renderer/commands/use-run-and-say.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { shareWords } from './share-words.ts';
import { fullName, type ListedReport } from './use-reports.ts';
import styles from './replace-text-dialog.module.css';

interface ReplaceTextDialogProps {
  readonly reports: readonly ListedReport[];
  /** Of the two, the one that is known: the report whose text is replaced, or the newer one. */
  readonly given: { readonly old: ReportId } | { readonly newer: ReportId };
  readonly onClose: () => void;
  /** Is told which report has the new text. */
  readonly onReplaced: (id: ReportId) => void;
}

/** Puts a newer version in the place of a report's text, after showing what becomes of its claims. */
export function ReplaceTextDialog({ reports, given, onClose, onReplaced }: ReplaceTextDialogProps) {
  const { db } = useSession();
  const runAndSay = useRunAndSay();
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
        return `Text replaced. ${reply.placed} ${reply.placed === 1 ? 'claim' : 'claims'} found again, ${reply.orphaned} orphaned.`;
      },
    );
  };
  const name = (id: ReportId) => {
    const found = reports.find(({ report }) => report.id === id);
    return found === undefined ? '' : fullName(found);
  };
  return (
    <Dialog title={'old' in given ? 'Replace the text' : 'A new version of a report'} open wide onClose={onClose}>
      {others.length === 0 ? (
        <p>Import the new version first; then it can take this report’s place.</p>
      ) : (
        <>
          <p className={styles['what']}>
            {'old' in given ? (
              <>The text of “{name(given.old)}” is replaced by that of a report you have imported.</>
            ) : (
              <>“{name(given.newer)}” takes the place of an earlier text.</>
            )}{' '}
            The old text stays. Title, publisher and date stay as they are.
          </p>
          <ChoiceInput
            label={'old' in given ? 'The newer version' : 'The report of which it is a newer version'}
            value={chosen}
            options={others}
            onChoose={setChosen}
          />
          {survey ? <Outlook survey={survey} /> : null}
        </>
      )}
      <DialogButtons>
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" isDisabled={!survey} onPress={replace}>
          Replace the text
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** What would become of the claims. */
function Outlook({ survey: { anchoring, newerClaims } }: { readonly survey: Replacement }) {
  const { placed, orphaned } = anchoring;
  const by = (method: string) => placed.filter((each) => each.method === method).length;
  const parts = [
    [by('exact'), 'where the same words stand'],
    [by('diff'), 'where they were edited in place'],
    [by('approximate'), 'where something like them stands'],
  ] as const;
  return (
    <div className={styles['outlook']} role="status">
      {placed.length + orphaned.length === 0 ? (
        <p>The report has no claims.</p>
      ) : (
        <p>
          {placed.length} of {placed.length + orphaned.length} claims are found again
          {parts
            .filter(([count]) => count > 0)
            .map(([count, where], index) => `${index === 0 ? ': ' : ', '}${count} ${where}`)
            .join('')}
          .
        </p>
      )}
      {newerClaims.length === 0 ? null : <p>{newerClaims.length} claims of the newer report move with its text.</p>}
      {orphaned.length === 0 ? null : (
        <>
          <p>
            {orphaned.length} {orphaned.length === 1 ? 'is' : 'are'} not in the new text. They stay, as orphaned, and
            can be attached by hand:
          </p>
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

/** The other reports, those that share most wording with it first. */
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
        text: share === undefined ? fullName(each) : `${fullName(each)} (${shareWords(share)} the same wording)`,
      };
    });
}
