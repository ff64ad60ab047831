import type { PartialDate } from '#core/base/partial-date.ts';
import { partOfDaySpan, PARTS_OF_DAY, type PartOfDay } from '#core/comparison/times/part-of-day.ts';
import { parseTimeSpan } from '#core/comparison/times/time-span.ts';
import { parseTypedDate } from '#core/metadata/typed-date.ts';
import type { Claim } from '#core/model/claim.ts';
import { spanWords } from '#core/words/comparison/span-words.ts';
import { partOfDayName } from '#core/words/time-names.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface AsOfFieldsProps {
  readonly claim: Claim;
  /** When the report was published: up to then a count holds where no as-of time is given. */
  readonly published: PartialDate | null;
}

/** The choices beside the parts of the day. */
const NOT_GIVEN = '';
const WHOLE_DAY = 'whole-day';
const TYPED = 'typed';
type Choice = PartOfDay | typeof NOT_GIVEN | typeof WHOLE_DAY | typeof TYPED;
const PARTS = Object.keys(PARTS_OF_DAY) as readonly PartOfDay[];

/** Parses a date in any form, or two in ISO 8601 with a slash between; null where the text is neither. */
const parseAsOf = (text: string): string | null =>
  parseTypedDate(text) ?? (parseTimeSpan(text.trim()) === null ? null : text.trim());
const fault = (text: string) => (text.trim() === '' || parseAsOf(text) !== null ? null : say('claim-time.not-a-time'));

const inWords = (text: string) => {
  const span = parseTimeSpan(text);
  return span === null ? undefined : spanWords(span, words);
};

/** Up to when a count holds: a date, a time, or a span between two; a part of a day is chosen by its name. */
export function AsOfFields({ claim, published }: AsOfFieldsProps) {
  const edit = useClaimFields(claim.id);
  const { asOf } = claim;
  const day = [asOf, claim.time.start, published ?? ''].map(dayOf).find((found) => found !== null) ?? null;
  const part = day === null ? undefined : PARTS.find((each) => partOfDaySpan(day, each) === asOf);
  const now: Choice = part ?? (asOf === '' ? NOT_GIVEN : asOf === day ? WHOLE_DAY : TYPED);
  const typed: readonly Choice[] = now === TYPED ? [TYPED] : [];
  const choices: readonly Choice[] = [NOT_GIVEN, WHOLE_DAY, ...PARTS, ...typed];
  const choose = (choice: string) => {
    if (choice === NOT_GIVEN) edit({ asOf: '' });
    else if (day !== null && choice !== TYPED)
      edit({ asOf: choice === WHOLE_DAY ? day : partOfDaySpan(day, choice as PartOfDay) });
  };
  const hint =
    inWords(asOf) ??
    (published === null ? undefined : say('claim-time.as-of-publication', { date: inWords(published) ?? published }));
  return (
    <div className={styles['two']}>
      <TextInput
        label={say('claim-time.as-of')}
        value={asOf}
        check={fault}
        onCommit={(text) => edit({ asOf: parseAsOf(text) ?? '' })}
        placeholder={say('claim-time.as-of-example')}
        hint={hint}
      />
      <ChoiceInput
        label={say('claim-time.part-of-day')}
        value={now}
        options={choices.map((id) => ({ id, text: choiceName(id) }))}
        onChoose={choose}
      />
    </div>
  );
}

/** Returns the day on which a time begins, or null where it is less exact than a day. */
const dayOf = (text: string) => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;

function choiceName(choice: Choice): string {
  if (choice === NOT_GIVEN) return say('claim-time.not-given');
  if (choice === WHOLE_DAY) return say('claim-time.whole-day');
  return choice === TYPED ? say('claim-time.as-typed') : partOfDayName(choice, words);
}
