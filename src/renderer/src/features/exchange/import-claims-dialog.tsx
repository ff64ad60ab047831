import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { importClaims } from '#renderer/commands/claims/import-claims.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { useClaimsSurvey, type SurveyedFile } from './use-claims-survey.ts';
import styles from './exporting.module.css';

/** The faults of a file that are listed: more than anybody reads, and thousands would take seconds to draw. */
const MOST_ERRORS = 200;

interface ImportClaimsDialogProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly onClose: () => void;
}

/** Says which claims of a file are new, known or impossible, and imports them. */
export function ImportClaimsDialog({ file, onClose }: ImportClaimsDialogProps) {
  const found = useClaimsSurvey(file.text);
  return found === null ? null : <SurveyDialog found={found} fileName={file.name} onClose={onClose} />;
}

interface SurveyDialogProps {
  readonly found: SurveyedFile;
  readonly fileName: string;
  readonly onClose: () => void;
}

function SurveyDialog({ found, fileName, onClose }: SurveyDialogProps) {
  const { parsed, survey, unknownColumns, errors } = found;
  const runAndSay = useRunWithNotice();
  const [replaceKnown, setReplaceKnown] = useState(false);
  const work = survey.fresh.length + (replaceKnown ? survey.known.length : 0);
  const start = () => {
    onClose();
    void runAndSay(
      (run) => run(importClaims, { claims: parsed.claims, columns: parsed.columns, replaceKnown }),
      (done) => doneSentence(fileName, done, errors.length),
    );
  };
  return (
    <Dialog title={say('import-claims.title', { file: fileName })} open onClose={onClose}>
      <ul className={styles['counts']}>
        <li>{say('import-claims.new', { count: survey.fresh.length })}</li>
        <li>{say('import-claims.known', { count: survey.known.length })}</li>
        <li>{say('import-claims.impossible', { count: errors.length })}</li>
        {unknownColumns.length === 0 ? null : (
          <li>{say('import-claims.unknown-columns', { columns: unknownColumns.join(', ') })}</li>
        )}
      </ul>
      {survey.known.length === 0 ? null : (
        <Checkbox className={styles['choice'] ?? ''} isSelected={replaceKnown} onChange={setReplaceKnown}>
          <TickBox />
          <Say id="import-claims.replace" values={{ hint: <small>{say('import-claims.replace-hint')}</small> }} />
        </Checkbox>
      )}
      {errors.length === 0 ? null : (
        <ul className={styles['errors']}>
          {errors.slice(0, MOST_ERRORS).map((error, index) => (
            <li key={index}>{error}</li>
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{say('button.cancel')}</Button>
        <Button look="primary" isDisabled={work === 0} onPress={start}>
          {say('import-claims.import', { count: work })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

interface Imported {
  readonly added: number;
  readonly replaced: number;
}

/** Returns the notice after an import: how many claims were added, replaced and left out. */
function doneSentence(fileName: string, done: Imported | undefined, leftOut: number): string {
  const parts = [
    say('import-claims.added', { count: done?.added ?? 0 }),
    ...(done !== undefined && done.replaced > 0 ? [say('import-claims.replaced', { count: done.replaced })] : []),
    ...(leftOut > 0 ? [say('import-claims.left-out', { count: leftOut })] : []),
  ];
  return say('import-claims.done', { file: fileName, parts: parts.join(', ') });
}
