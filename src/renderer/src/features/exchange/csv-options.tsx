import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import * as v from 'valibot';
import { SAFE_CSV, type CsvOptions } from '#core/exchange/csv/csv.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import styles from './exporting.module.css';

const optionsSchema = v.object({
  delimiter: v.picklist([',', ';', '\t']),
  guardFormulas: v.boolean(),
  byteOrderMark: v.boolean(),
});

/** How CSV files are written: the same for all of them, and remembered. */
export function useCsvOptions() {
  const { db } = useSession();
  const [options = SAFE_CSV, change, latest] = usePreference<CsvOptions>(db, 'csv', optionsSchema, SAFE_CSV);
  return [options, change, latest] as const;
}

const DELIMITERS = [
  { id: ',', text: 'Comma', detail: 'what most programs expect' },
  { id: ';', text: 'Semicolon', detail: 'for Excel where the comma is the decimal sign' },
  { id: '\t', text: 'Tab', detail: '' },
] as const;

/** The choices about a CSV file. */
export function CsvOptionFields() {
  const [options, change] = useCsvOptions();
  const choose = (fields: Partial<CsvOptions>) => void change((now) => ({ ...now, ...fields }));
  return (
    <>
      <RadioGroup
        className={styles['group'] ?? ''}
        value={options.delimiter}
        onChange={(value) => choose({ delimiter: value as CsvOptions['delimiter'] })}
      >
        <Label className={styles['label'] ?? ''}>Delimiter</Label>
        {DELIMITERS.map(({ id, text, detail }) => (
          <Radio key={id} value={id} className={styles['choice'] ?? ''}>
            <span className={styles['dot']} aria-hidden />
            <span>
              {text} <small>{detail}</small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className={styles['group']}>
        <Checkbox
          className={styles['choice'] ?? ''}
          isSelected={options.byteOrderMark}
          onChange={(byteOrderMark) => choose({ byteOrderMark })}
        >
          <TickBox />
          <span>
            Begin with a byte-order mark, <small>so that Excel reads Arabic and accents right</small>
          </span>
        </Checkbox>
        <Checkbox
          className={styles['choice'] ?? ''}
          isSelected={options.guardFormulas}
          onChange={(guardFormulas) => choose({ guardFormulas })}
        >
          <TickBox />
          <span>
            Neutralise formulas:{' '}
            <small>cells a spreadsheet would run get an apostrophe; importing takes it off again</small>
          </span>
        </Checkbox>
        {options.guardFormulas ? null : (
          <p className={styles['warning']}>
            Quotes come from strangers. Without this a spreadsheet may run what they wrote.
          </p>
        )}
      </div>
    </>
  );
}
