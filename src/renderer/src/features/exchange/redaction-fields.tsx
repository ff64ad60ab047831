import { Checkbox } from 'react-aria-components';
import * as v from 'valibot';
import { NO_REDACTION, type RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './exporting.module.css';

const schema = v.object({
  names: v.picklist(['nobody', 'people', 'everybody']),
  namesInQuotes: v.picklist(['replaced', 'untouched']),
  analysts: v.boolean(),
  memos: v.boolean(),
});

/** Returns the chosen redaction, remembered for the next export, and a function that changes it. */
export function useRedaction() {
  const { db } = useSession();
  const [redaction = NO_REDACTION, set, latest] = usePreference<RedactionChoice>(
    db,
    'export-leave-out',
    schema,
    NO_REDACTION,
  );
  return [redaction, set, latest] as const;
}

const NAMES = [
  { id: 'nobody', text: say('export-dialog.names-kept') },
  { id: 'people', text: say('export-dialog.names-people') },
  { id: 'everybody', text: say('export-dialog.names-everybody') },
] as const satisfies readonly { id: RedactionChoice['names']; text: string }[];

const HINTS: Readonly<Record<RedactionChoice['names'], string>> = {
  nobody: say('export-dialog.names-kept-hint'),
  people: say('export-dialog.names-people-hint'),
  everybody: say('export-dialog.names-everybody-hint'),
};

/** The choice of what to leave out. */
export function RedactionFields() {
  const [redaction, set] = useRedaction();
  const change = (fields: Partial<RedactionChoice>) => void set((now) => ({ ...now, ...fields }));
  return (
    <div className={styles['group']}>
      <Segments
        label={say('export-dialog.names')}
        value={redaction.names}
        options={NAMES}
        onChoose={(names) => change({ names })}
        hint={HINTS[redaction.names]}
      />
      {redaction.names === 'nobody' ? null : (
        <Check
          on={redaction.namesInQuotes === 'replaced'}
          onChange={(on) => change({ namesInQuotes: on ? 'replaced' : 'untouched' })}
          text={say('export-dialog.in-quotes')}
          detail={say('export-dialog.in-quotes-hint')}
        />
      )}
      <Check
        on={redaction.analysts}
        onChange={(analysts) => change({ analysts })}
        text={say('export-dialog.analysts')}
        detail={say('export-dialog.analysts-hint')}
      />
      <Check
        on={redaction.memos}
        onChange={(memos) => change({ memos })}
        text={say('export-dialog.memos')}
        detail={say('export-dialog.memos-hint')}
      />
    </div>
  );
}

interface CheckProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly text: string;
  readonly detail: string;
}

const Check = ({ on, onChange, text, detail }: CheckProps) => (
  <Checkbox className={styles['choice'] ?? ''} isSelected={on} onChange={onChange}>
    <TickBox />
    <span>
      {text} <small>{detail}</small>
    </span>
  </Checkbox>
);
