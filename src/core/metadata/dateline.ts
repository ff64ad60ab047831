import type { PartialDate } from '#core/base/partial-date.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';

/** The words before the dash of a report's first paragraph: `BEIRUT, April 21, 2016 (Reuters) –`. */
export interface Dateline {
  /** As written: `BEIRUT`. */
  readonly place: string;
  readonly date: PartialDate | null;
  /** The agency in brackets, or empty. */
  readonly agency: string;
}

const DASH = String.raw`\s*(?:[–—]|--|\s-|-(?=\s))\s*(?=\p{L}|["“'‘«])`;
const REST = String.raw`(?:, (?<rest>[\p{L}\d .,]{2,40}?))?`;
const AGENCY = String.raw`\s*\((?<agency>[\p{L} .-]{2,30})\)`;
/** The forms of a dateline: the place in capitals, as wire style has it, or in other letters with an agency after it. */
const FORMS = [
  new RegExp(String.raw`^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,39}?)${REST}(?:${AGENCY})?${DASH}`, 'u'),
  new RegExp(String.raw`^(?<place>\p{Lu}[\p{L}\p{M} .'’-]{2,39}?)${REST}${AGENCY}${DASH}`, 'u'),
  new RegExp(String.raw`^(?<place>\p{Script=Arabic}[\p{Script=Arabic}\p{M} -]{2,29}?)${AGENCY}${DASH}`, 'u'),
];

/** Reads the dateline at the start of a paragraph, or returns null. */
export function parseDateline(paragraph: string): Dateline | null {
  const groups = FORMS.map((form) => form.exec(paragraph)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return null;
  return {
    place: (groups['place'] ?? '').trim(),
    date: groups['rest'] === undefined ? null : parseDatePhrase(groups['rest']),
    agency: groups['agency']?.trim() ?? '',
  };
}
