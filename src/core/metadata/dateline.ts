import type { PartialDate } from '../model/partial-date.ts';
import { parseDatePhrase } from './date-phrase.ts';

/** What stands before the dash of a report's first paragraph: `BEIRUT, April 21, 2016 (Reuters) –`. */
export interface Dateline {
  /** As written: `BEIRUT`. */
  readonly place: string;
  readonly date: PartialDate | null;
  /** The agency in brackets, or empty. */
  readonly agency: string;
}

const FORM =
  /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,39}?)(?:, (?<rest>[\p{L}\d .,]{2,40}?))?(?:\s*\((?<agency>[\p{L} .-]{2,30})\))?\s*(?:[–—]|--|\s-)\s*(?=\p{L}|["“'‘])/u;

/** Reads the dateline a paragraph begins with, or null. The place must be in capitals, as wire style has it. */
export function parseDateline(paragraph: string): Dateline | null {
  const groups = FORM.exec(paragraph)?.groups;
  if (groups === undefined) return null;
  return {
    place: (groups['place'] ?? '').trim(),
    date: groups['rest'] === undefined ? null : parseDatePhrase(groups['rest']),
    agency: groups['agency']?.trim() ?? '',
  };
}
