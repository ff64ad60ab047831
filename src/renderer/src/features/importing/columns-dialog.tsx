import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
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
  ['text', 'Text'],
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['date', 'Date'],
  ['url', 'Address'],
];

/** Asks which column of a table of articles holds what. Each row with a text becomes a report. */
export function ColumnsDialog({ name, columns, sample, proposed, onMapping, onClose }: ColumnsDialogProps) {
  const [mapping, setMapping] = useState(proposed);
  const options = [
    { id: '', text: 'none' },
    ...columns.map((column, index) => ({ id: String(index), text: column === '' ? `column ${index + 1}` : column })),
  ];
  return (
    <Dialog title={`What do the columns of ${name} hold?`} open wide onClose={onClose}>
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
      <div className={styles['sample']} role="region" aria-label="The first rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column === '' ? `column ${index + 1}` : column}
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
      {mapping.text === null ? (
        <p className={styles['needed']}>Say which column holds the text of the reports.</p>
      ) : null}
      <DialogButtons>
        <Button onPress={onClose}>Leave the file out</Button>
        <Button look="primary" isDisabled={mapping.text === null} onPress={() => onMapping(mapping)}>
          Import
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
