import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { ColumnMapping } from '#shared/parsed-file/parsed-file.ts';
import styles from './importing.module.css';

interface ColumnsDialogProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly proposed: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onClose: () => void;
}

const FIELDS: readonly (readonly [keyof ColumnMapping, string])[] = [
  ['text', say('importing.column-text')],
  ['title', say('importing.column-title')],
  ['publisher', say('importing.column-publisher')],
  ['date', say('importing.column-date')],
  ['url', say('importing.column-address')],
];

/** Asks which column of a table of articles holds what. Each row with a text becomes a report. */
export function ColumnsDialog({ name, columns, sample, proposed, onMapping, onClose }: ColumnsDialogProps) {
  const [mapping, setMapping] = useState(proposed);
  const options = [
    { id: '', text: say('importing.no-column') },
    ...columns.map((column, index) => ({
      id: String(index),
      text: column === '' ? say('importing.column', { number: index + 1 }) : column,
    })),
  ];
  return (
    <Dialog title={say('importing.columns', { name })} open wide onClose={onClose}>
      <div className={styles['mapping']}>
        {FIELDS.map(([field, label]) => (
          <ChoiceInput
            key={field}
            label={label}
            value={mapping[field] === null ? '' : String(mapping[field])}
            options={options}
            onChoose={(id) => setMapping({ ...mapping, [field]: id === '' ? null : Number(id) })}
          />
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe: scrollable-region-focusable) */}
      <div className={styles['sample']} role="region" aria-label={say('importing.first-rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column === '' ? say('importing.column', { number: index + 1 }) : column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, index) => (
              <tr key={index}>
                {columns.map((_column, at) => (
                  <td key={at} dir="auto">
                    {row[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mapping.text === null ? <p className={styles['needed']}>{say('importing.column-needed')}</p> : null}
      <DialogButtons>
        <Button onPress={onClose}>{say('importing.leave-out')}</Button>
        <Button look="primary" isDisabled={mapping.text === null} onPress={() => onMapping(mapping)}>
          {say('button.import')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
