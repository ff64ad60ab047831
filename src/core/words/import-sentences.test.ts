import { expect, expectTypeOf, test } from 'vitest';
import type { Numbered } from '#core/model/import-failure-params.ts';
import type { ImportFailure, ImportFailureParams } from '#core/model/import-failure.ts';
import type { ImportWarning, ImportWarningParams } from '#core/model/import-warning.ts';
import { englishWords } from '#testing/english-words.ts';
import { importFailureSentence } from './import-failure-sentence.ts';
import { importWarningSentence } from './import-warning-sentence.ts';
import type { MessageId, ValuesOf } from './message-id.ts';

/** The parameters in the form that their message takes: lists of numbers and failures are text. */
type Written<Params> = {
  readonly [Name in keyof Params]: Params[Name] extends readonly number[] | ImportFailure ? string : Params[Name];
};
type Unfit<Area extends string, Params> = {
  [Code in keyof Params & string]: `${Area}.${Code}` extends MessageId
    ? Written<Params[Code]> extends ValuesOf<`${Area}.${Code}`>
      ? never
      : Code
    : Code;
}[keyof Params & string];

test('every code of a failure or a warning has a message that its parameters fit', () => {
  expectTypeOf<Unfit<'import-failure', ImportFailureParams>>().toBeNever();
  expectTypeOf<Unfit<'import-warning', ImportWarningParams>>().toBeNever();
});

const two: Numbered = { numbers: [3, 7], count: 2 };
const many: Numbered = { numbers: [1, 2, 3], count: 15 };
const empty: ImportFailure = { code: 'empty', params: {} };

test.each<readonly [ImportFailure, string]>([
  [
    { code: 'too-large', params: { megabytes: 1234, limit: 64 } },
    'It has 1,234 MB; the limit for one file is 64 MB. Split it, or save only its text.',
  ],
  [
    { code: 'lines-not-json', params: { numbers: [4], count: 1 } },
    'Line 4 is no whole JSON object and was left out. Fetch or copy the file again if it was cut off.',
  ],
  [
    { code: 'parts-without-text', params: { part: 'item', ...two } },
    'Items 3 and 7 have no text in the chosen column and were left out. Choose another column if the text stands there.',
  ],
  [
    { code: 'rows-too-wide', params: many },
    'Rows 1, 2, 3 and 12 more have more cells than there are columns and were left out. Put cells that hold the separator between quotation marks.',
  ],
  [
    { code: 'no-part-readable', params: { count: 3, first: empty } },
    'None of the 3 files in it can be read. The first: The file is empty. Save it again where it came from, then import it.',
  ],
  [
    { code: 'recording', params: { medium: 'sound', format: 'WAV' } },
    'This is a sound recording (WAV). Have it transcribed and import the transcript, for example as SRT.',
  ],
  [
    { code: 'not-saved', params: { fault: 'other', name: 'DataError' } },
    'Not saved (DataError). Try once more; if it fails again, restart Crosscheck: everything saved before is there.',
  ],
  [{ code: 'sentence-of-version-2', params: { sentence: 'It’s {old}.' } }, 'It’s {old}.'],
])('the failure %j says what is wrong and what to do', (failure, sentence) => {
  expect(importFailureSentence(failure, englishWords)).toBe(sentence);
});

test.each<readonly [ImportWarning, string]>([
  [{ code: 'control-characters-removed', params: { count: 1 } }, '1 control character was removed from the text.'],
  [{ code: 'control-characters-removed', params: { count: 2 } }, '2 control characters were removed from the text.'],
  [
    { code: 'other-format-than-named', params: { ending: 'pdf', format: 'docx' } },
    'Its name ends in .pdf, but it is a Word document and was read as such.',
  ],
  [{ code: 'pages-damaged', params: { numbers: [2, 5], count: 2 } }, 'Damaged and left out: pages 2 and 5.'],
  [{ code: 'date-in-future', params: { date: '2031' } }, 'Its date, 2031, lies in the future.'],
])('the warning %j is a sentence', (warning, sentence) => {
  expect(importWarningSentence(warning, englishWords)).toBe(sentence);
});
