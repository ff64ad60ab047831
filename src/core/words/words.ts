import type { Instant } from '#core/base/instant.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { Language } from './languages.ts';
import type { MessageId, ParamsOf, ValuesOf } from './message-id.ts';

/** One language of the interface: its messages, and how it writes lists, figures and dates. */
export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Returns a message of the catalogue with its parameters filled in. */
  readonly say: <Id extends MessageId>(id: Id, ...params: ParamsOf<Id>) => string;
  /** Returns a message in pieces, with elements of a page in the place of some parameters. */
  readonly parts: <Id extends MessageId, Node>(id: Id, values: ValuesOf<Id, Node>) => readonly (string | Node)[];
  /** Joins items: `A`, `A and B`, `A, B and C`; with `or` for the kind `or`. */
  readonly list: (items: readonly string[], kind?: 'and' | 'or') => string;
  /** Writes a number with its thousands apart and at most six decimals: `1,234.5`. */
  readonly number: (value: number) => string;
  /** Writes a share from 0 to 1 without decimals: `42%`. */
  readonly percent: (share: number) => string;
  /** Writes a date as precisely as it is known: `21 Apr 2016, 09:30 +03:00`, `Apr 2016`; day and month can't be confused. */
  readonly date: (date: PartialDate) => string;
  /** Writes a moment in the time zone of the computer: `21 Apr 2016, 09:30`. */
  readonly moment: (at: Instant) => string;
  /** Writes the day of a moment in the time zone of the computer: `21 Apr 2016`. */
  readonly day: (at: Instant) => string;
  /** Names the language of a BCP 47 tag: "Arabic", "Brazilian Portuguese"; empty for a tag of no known language. */
  readonly languageName: (tag: string) => string;
  /** Sorts by the order of the alphabet, numbers by their value: `Report 2` before `Report 10`. */
  readonly byName: (a: string, b: string) => number;
}
