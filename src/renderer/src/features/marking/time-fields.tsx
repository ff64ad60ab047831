import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { spanBetween } from '#core/comparison/times/time-span.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import { TIME_PRECISIONS, type Claim, type ClaimTime, type TimePrecision } from '#core/model/claim.ts';
import { precisionName } from '#core/words/time-names.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { AsOfFields } from './as-of-fields.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

/** The form in which dates are stored; other forms are understood as well. */
const DATE_EXAMPLE = '2016-04-21';

const fault = (text: string) =>
  text.trim() === '' || parseTypedDate(text) !== null ? null : say('claim-time.not-a-date');
/** Returns the fault of a beginning and an end together; null where one is missing. */
const orderFault = (start: string, end: string) => {
  const [from, to] = [parseTypedDate(start), parseTypedDate(end)];
  return from === null || to === null || spanBetween(from, to) !== null ? null : say('claim-time.ends-first');
};

const inWords = (text: string) => {
  const date = parsePartialDate(text);
  return date === null ? undefined : words.date(date);
};

interface TimeFieldsProps {
  readonly claim: Claim;
  readonly published: PartialDate | null;
}

/** When it happened according to the report, as written and as resolved, and up to when a count holds. */
export function TimeFields({ claim, published }: TimeFieldsProps) {
  const edit = useClaimFields(claim.id);
  const { time } = claim;
  const set = (fields: Partial<ClaimTime>) => edit({ time: fields });
  const precisions = [
    { id: '', text: say('claim-time.not-given') },
    ...TIME_PRECISIONS.map((each) => ({ id: each, text: precisionName(each, words) })),
  ];
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{say('claim-time.title')}</legend>
      <div className={styles['two']}>
        <TextInput
          label={say('claim-time.as-written')}
          value={time.asWritten}
          onCommit={(asWritten) => set({ asWritten })}
          placeholder={say('claim-time.as-written-example')}
        />
        <ChoiceInput
          label={say('claim-time.precision')}
          value={time.precision ?? ''}
          options={precisions}
          onChoose={(id) => set({ precision: id === '' ? null : (id as TimePrecision) })}
        />
      </div>
      <div className={styles['two']}>
        <TextInput
          label={say('claim-time.from')}
          value={time.start}
          check={(text) => fault(text) ?? orderFault(text, time.end)}
          onCommit={(text) => set({ start: parseTypedDate(text) ?? '' })}
          placeholder={DATE_EXAMPLE}
          hint={inWords(time.start)}
        />
        <TextInput
          label={say('claim-time.to')}
          value={time.end}
          check={(text) => fault(text) ?? orderFault(time.start, text)}
          onCommit={(text) => set({ end: parseTypedDate(text) ?? '' })}
          placeholder={DATE_EXAMPLE}
          hint={inWords(time.end)}
        />
      </div>
      <AsOfFields claim={claim} published={published} />
    </fieldset>
  );
}
