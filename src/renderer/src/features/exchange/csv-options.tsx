import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import * as v from 'valibot';
import { SAFE_CSV, type CsvOptions } from '#core/exchange/csv/csv.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { Say } from '#renderer/ui/say.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
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
  { id: ',', text: say('export-dialog.comma'), detail: say('export-dialog.comma-hint') },
  { id: ';', text: say('export-dialog.semicolon'), detail: say('export-dialog.semicolon-hint') },
  { id: '\t', text: say('export-dialog.tab'), detail: '' },
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
        <Label className={styles['label'] ?? ''}>{say('export-dialog.delimiter')}</Label>
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
            <Say
              id="export-dialog.byte-order-mark"
              values={{ hint: <small>{say('export-dialog.byte-order-mark-hint')}</small> }}
            />
          </span>
        </Checkbox>
        <Checkbox
          className={styles['choice'] ?? ''}
          isSelected={options.guardFormulas}
          onChange={(guardFormulas) => choose({ guardFormulas })}
        >
          <TickBox />
          <span>
            <Say id="export-dialog.guard" values={{ hint: <small>{say('export-dialog.guard-hint')}</small> }} />
          </span>
        </Checkbox>
        {options.guardFormulas ? null : <p className={styles['warning']}>{say('export-dialog.guard-warning')}</p>}
      </div>
    </>
  );
}
