import { formatPartialDate, parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { spanBetween } from '#core/comparison/times/time-span.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import { TIME_PRECISIONS, type Claim, type ClaimTime, type TimePrecision } from '#core/model/claim.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { AsOfFields } from './as-of-fields.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

const fault = (text: string) =>
  text.trim() === '' || parseTypedDate(text) !== null
    ? null
    : 'Not a date: write 2016-04-21, 21 April 2016 09:30 or 2016-04';
/** What is wrong with the two together; nothing where one is missing. */
const orderFault = (start: string, end: string) => {
  const [from, to] = [parseTypedDate(start), parseTypedDate(end)];
  return from === null || to === null || spanBetween(from, to) !== null ? null : 'It ends before it begins';
};

const inWords = (text: string) => {
  const date = parsePartialDate(text);
  return date === null ? undefined : formatPartialDate(date);
};

interface TimeFieldsProps {
  readonly claim: Claim;
  readonly published: PartialDate | null;
}

/** When it is said to have happened, as written and as resolved, and up to when a count holds. */
export function TimeFields({ claim, published }: TimeFieldsProps) {
  const edit = useClaimFields(claim.id);
  const { time } = claim;
  const set = (fields: Partial<ClaimTime>) => edit({ time: fields });
  const precisions = [{ id: '', text: 'not said' }, ...TIME_PRECISIONS.map((each) => ({ id: each, text: each }))];
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>When</legend>
      <div className={styles['two']}>
        <TextInput
          label="As written"
          value={time.asWritten}
          onCommit={(asWritten) => set({ asWritten })}
          placeholder="the following day"
        />
        <ChoiceInput
          label="Precision"
          value={time.precision ?? ''}
          options={precisions}
          onChoose={(id) => set({ precision: id === '' ? null : (id as TimePrecision) })}
        />
      </div>
      <div className={styles['two']}>
        <TextInput
          label="From"
          value={time.start}
          check={(text) => fault(text) ?? orderFault(text, time.end)}
          onCommit={(text) => set({ start: parseTypedDate(text) ?? '' })}
          placeholder="2016-04-21"
          hint={inWords(time.start)}
        />
        <TextInput
          label="To"
          value={time.end}
          check={(text) => fault(text) ?? orderFault(time.start, text)}
          onCommit={(text) => set({ end: parseTypedDate(text) ?? '' })}
          placeholder="2016-04-21"
          hint={inWords(time.end)}
        />
      </div>
      <AsOfFields claim={claim} published={published} />
    </fieldset>
  );
}
