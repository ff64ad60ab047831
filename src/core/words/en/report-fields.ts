import type { Messages } from '#core/words/format/messages.ts';

/** The fields of a report’s details. */
export const reportFields = {
  'report-field.title': 'Title',
  'report-field.publisher': 'Publisher',
  'report-field.publisher-hint': 'Who put it out?',
  'report-field.published': 'Published',
  'report-field.authors': 'Authors',
  'report-field.authors-hint': 'Names, separated by commas',
  'report-field.language': 'Language',
  'report-field.language-hint': 'en, Arabic, …',
  'report-field.dateline': 'Dateline',
  'report-field.address': 'Address',
  'report-field.address-hint': 'https://…',
  'report-field.memo': 'Memo',
  'report-field.proposed-from': 'proposed from {origin}',
  'report-field.value-proposed-from': '{value}, proposed from {origin}',
  'report-field.not-a-date': 'Not a date: write 2016-04-21, 21 April 2016 or 2016',
  'report-field.unknown-language': 'No language of that name: write Arabic, or its code, ar',
} as const satisfies Messages;
