import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Party } from '#core/model/party.ts';
import { splitParty } from '#renderer/commands/parties/split-party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { usesOfParty } from '#renderer/db/repositories/party-uses.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './names.module.css';

interface SplitDialogProps {
  readonly party: Party;
  /** The name that becomes a party of its own. */
  readonly name: string;
  readonly nameOf: (id: ReportId) => string;
  readonly onClose: () => void;
}

/** Asks which claims and reports move to the new party: an attribution doesn't store by which name it was written. */
export function SplitDialog({ party, name, nameOf, onClose }: SplitDialogProps) {
  const { db, investigationId } = useSession();
  const runAndSay = useRunWithNotice();
  const uses = useLiveQuery(() => usesOfParty(db, investigationId, party.id), [db, investigationId, party.id]);
  const [taken, setTaken] = useState<readonly string[]>([]);
  if (uses === undefined) return null;
  const split = () => {
    onClose();
    const has = ({ id }: { readonly id: string }) => taken.includes(id);
    const claimIds: readonly ClaimId[] = uses.claims.filter(has).map(({ id }) => id);
    const reportIds: readonly ReportId[] = uses.reports.filter(has).map(({ id }) => id);
    void runAndSay(
      (run) => run(splitParty, { id: party.id, name, claimIds, reportIds }),
      (id) => (id ? say('split-party.done', { name }) : null),
    );
  };
  return (
    <Dialog title={say('split-party.title', { name, party: party.name })} open onClose={onClose}>
      {uses.claims.length + uses.reports.length === 0 ? (
        <p>{say('split-party.unused', { party: party.name })}</p>
      ) : (
        <CheckboxGroup value={[...taken]} onChange={setTaken} className={styles['uses'] ?? ''}>
          <Label>{say('split-party.moves', { name, party: party.name })}</Label>
          {uses.reports.map(({ id }) => (
            <Checkbox key={id} value={id} className={styles['use'] ?? ''}>
              <TickBox />
              <span>{say('split-party.publisher-of', { report: nameOf(id) })}</span>
            </Checkbox>
          ))}
          {uses.claims.map(({ id, quote, reportId }) => (
            <Checkbox key={id} value={id} className={styles['use'] ?? ''}>
              <TickBox />
              <span>
                <span className={styles['quoted']}>{quote.replace(/\s+/g, ' ')}</span> <small>{nameOf(reportId)}</small>
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{say('split-party.cancel')}</Button>
        <Button look="primary" onPress={split}>
          {say('split-party.split')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
