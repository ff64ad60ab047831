import { TIME_PRECISIONS, type Claim, type ClaimTime, type TimePrecision } from '#core/model/claim.ts';
import { formatPartialDate, parsePartialDate, type PartialDate } from '#core/model/partial-date.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { AsOfFields } from './as-of-fields.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

const fault = (text: string) =>
  text.trim() === '' || parsePartialDate(text) !== null ? null : 'As 2016-04-21, or 2016-04-21T09:30, or 2016-04';

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
          label="Known to the"
          value={time.precision ?? ''}
          options={precisions}
          onChoose={(id) => set({ precision: id === '' ? null : (id as TimePrecision) })}
        />
      </div>
      <div className={styles['two']}>
        <TextInput
          label="From"
          value={time.start}
          check={fault}
          onCommit={(start) => set({ start: start.trim() })}
          placeholder="2016-04-21"
          hint={inWords(time.start)}
        />
        <TextInput
          label="To"
          value={time.end}
          check={fault}
          onCommit={(end) => set({ end: end.trim() })}
          placeholder="2016-04-21"
          hint={inWords(time.end)}
        />
      </div>
      <AsOfFields claim={claim} published={published} />
    </fieldset>
  );
}
