import { useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { importClaims } from '#renderer/commands/claims/import-claims.ts';
import { surveyClaims, type ClaimsSurvey } from '#renderer/commands/claims/survey-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { parseClaimsFile, unknownColumns, type ParsedClaimsFile } from './parse-claims-file.ts';
import styles from './exporting.module.css';

interface ImportClaimsDialogProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly onClose: () => void;
}

/** Says what a file of claims would bring, and brings it. */
export function ImportClaimsDialog({ file, onClose }: ImportClaimsDialogProps) {
  const { db, investigationId } = useSession();
  const runAndSay = useRunWithNotice();
  const [found, setFound] = useState<{
    parsed: ParsedClaimsFile;
    survey: ClaimsSurvey;
    unknown: readonly string[];
  } | null>(null);
  const [replaceKnown, setReplaceKnown] = useState(false);
  useEffect(() => {
    const parsed = parseClaimsFile(file.text);
    void surveyClaims(db, investigationId, parsed.claims).then((survey) =>
      setFound({ parsed, survey, unknown: unknownColumns(file.text) }),
    );
  }, [db, investigationId, file]);
  if (found === null) return null;

  const { parsed, survey, unknown } = found;
  const errors = [...parsed.errors, ...survey.errors];
  const work = survey.fresh.length + (replaceKnown ? survey.known.length : 0);
  const bring = () => {
    onClose();
    void runAndSay(
      (run) => run(importClaims, { claims: parsed.claims, columns: parsed.columns, replaceKnown }),
      (done) => {
        const parts = [
          say('import-claims.added', { count: done?.added ?? 0 }),
          ...(done !== undefined && done.replaced > 0 ? [say('import-claims.replaced', { count: done.replaced })] : []),
          ...(errors.length > 0 ? [say('import-claims.left-out', { count: errors.length })] : []),
        ];
        return say('import-claims.done', { file: file.name, parts: parts.join(', ') });
      },
    );
  };
  return (
    <Dialog title={say('import-claims.title', { file: file.name })} open onClose={onClose}>
      <ul className={styles['counts']}>
        <li>{say('import-claims.new', { count: survey.fresh.length })}</li>
        <li>{say('import-claims.known', { count: survey.known.length })}</li>
        <li>{say('import-claims.impossible', { count: errors.length })}</li>
        {unknown.length === 0 ? null : <li>{say('import-claims.unknown-columns', { columns: unknown.join(', ') })}</li>}
      </ul>
      {survey.known.length === 0 ? null : (
        <Checkbox className={styles['choice'] ?? ''} isSelected={replaceKnown} onChange={setReplaceKnown}>
          <TickBox />
          <Say id="import-claims.replace" values={{ hint: <small>{say('import-claims.replace-hint')}</small> }} />
        </Checkbox>
      )}
      {errors.length === 0 ? null : (
        <ul className={styles['errors']}>
          {errors.slice(0, 200).map((error, index) => (
            <li key={index}>{error}</li>
          ))}
        </ul>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{say('button.cancel')}</Button>
        <Button look="primary" isDisabled={work === 0} onPress={bring}>
          {say('import-claims.import', { count: work })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
