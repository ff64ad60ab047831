import type { PartialDate } from '#core/base/partial-date.ts';
import { parseTimeSpan } from '#core/comparison/times/time-span.ts';
import { partOfDaySpan, PARTS_OF_DAY, spanWords, type PartOfDay } from '#core/comparison/times/time-words.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import type { Claim } from '#core/model/claim.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface AsOfFieldsProps {
  readonly claim: Claim;
  /** When the report was published: as of when a count holds where nothing is said. */
  readonly published: PartialDate | null;
}

const WHOLE = 'whole day';
const TYPED = 'as typed';
const PARTS = Object.keys(PARTS_OF_DAY) as readonly PartOfDay[];

/** A date in any form, or two in ISO 8601 with a slash between; null where it is neither. */
const parseAsOf = (text: string): string | null =>
  parseTypedDate(text) ?? (parseTimeSpan(text.trim()) === null ? null : text.trim());
const fault = (text: string) =>
  text.trim() === '' || parseAsOf(text) !== null
    ? null
    : 'Not a time: write 2016-04-21, 21 April 2016 09:30, or 2016-04-21/2016-04-22';

const inWords = (text: string) => {
  const span = parseTimeSpan(text);
  return span === null ? undefined : spanWords(span);
};

/** Up to when a count holds: a date, a time, or a stretch between two, of which a part of a day is chosen by its name. */
export function AsOfFields({ claim, published }: AsOfFieldsProps) {
  const edit = useClaimFields(claim.id);
  const { asOf } = claim;
  const day = [asOf, claim.time.start, published ?? ''].map(dayOf).find((found) => found !== null) ?? null;
  const part = day === null ? undefined : PARTS.find((each) => partOfDaySpan(day, each) === asOf);
  const now = part ?? (asOf === '' ? '' : asOf === day ? WHOLE : TYPED);
  const choices = ['', WHOLE, ...PARTS, ...(now === TYPED ? [TYPED] : [])];
  const choose = (choice: string) => {
    if (choice === '') edit({ asOf: '' });
    else if (day !== null && choice !== TYPED)
      edit({ asOf: choice === WHOLE ? day : partOfDaySpan(day, choice as PartOfDay) });
  };
  const hint =
    inWords(asOf) ?? (published === null ? undefined : `nothing said: its publication, ${inWords(published)}`);
  return (
    <div className={styles['two']}>
      <TextInput
        label="As of"
        value={asOf}
        check={fault}
        onCommit={(text) => edit({ asOf: parseAsOf(text) ?? '' })}
        placeholder="date or from/to"
        hint={hint}
      />
      <ChoiceInput
        label="Part of that day"
        value={now}
        options={choices.map((id) => ({ id, text: id === '' ? 'not said' : id }))}
        onChoose={choose}
      />
    </div>
  );
}

/** The day that a time begins on: its first ten characters where it is as exact as a day. */
const dayOf = (text: string) => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
