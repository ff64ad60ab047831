import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ClaimId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { say } from '#renderer/words/interface-words.ts';
import { CsvOptionFields, useCsvOptions } from './csv-options.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { fileNameFor } from './file-name.ts';
import { saveExport } from './save-export.ts';
import { claimLines } from './write-claims.ts';
import styles from './exporting.module.css';

/** What the claims table shows, if it shows fewer than all or in another order; and a way to get it. */
export interface TableView {
  readonly count: number;
  readonly ids: () => Promise<readonly ClaimId[]>;
}

interface ClaimsExportProps {
  readonly investigation: string;
  readonly total: number;
  readonly view: TableView | null;
  readonly onClose: () => void;
}

/** The claims as CSV, which comes back without loss. */
export function ClaimsExport({ investigation, total, view, onClose }: ClaimsExportProps) {
  const { db, investigationId } = useSession();
  const [, , csvOptions] = useCsvOptions();
  const [what, setWhat] = useState<'all' | 'view'>('all');

  const save = async (signal: AbortSignal) => {
    const { version } = await bridge.call('app:describe', undefined);
    const ids = what === 'view' && view !== null ? await view.ids() : null;
    let claims = 0;
    const toWrite = { investigationId, ids, options: await csvOptions(), appVersion: version };
    const parts = claimLines(db, toWrite, () => (claims += 1));
    return saveExport(
      { kind: 'CSV', ending: 'csv', parts },
      fileNameFor(investigation, 'claims'),
      (file) => say('export-dialog.exported-claims', { count: claims, file }),
      signal,
    );
  };
  return (
    <>
      <RadioGroup
        className={styles['group'] ?? ''}
        value={what}
        onChange={(value) => setWhat(value === 'view' ? 'view' : 'all')}
      >
        <Label className={styles['label'] ?? ''}>{say('export-dialog.which')}</Label>
        <Radio value="all" className={styles['choice'] ?? ''}>
          <span className={styles['dot']} aria-hidden />
          {say('export-dialog.all-claims', { count: total })}
        </Radio>
        <Radio value="view" className={styles['choice'] ?? ''} isDisabled={view === null}>
          <span className={styles['dot']} aria-hidden />
          {view === null ? say('export-dialog.table-closed') : say('export-dialog.table-claims', { count: view.count })}
        </Radio>
      </RadioGroup>
      <CsvOptionFields />
      <ExportButtons disabled={total === 0} onExport={save} onClose={onClose} />
    </>
  );
}
