import { expect, test } from 'vitest';
import { MAX_PRINTED_UNITS, MAX_SAVED_BYTES } from '#shared/limits.ts';
import { tooLong } from './too-long.ts';

test('a report too long for a PDF is to be exported as HTML', () => {
  const html = ' '.repeat(MAX_PRINTED_UNITS);
  expect(tooLong({ kind: 'PDF', ending: 'pdf', html })).toBeNull();
  expect(tooLong({ kind: 'PDF', ending: 'pdf', html: `${html} ` })).toContain('Export it as HTML');
});

test('a table too long to be written says how much can be', () => {
  const ofLength = (byteLength: number) => ({ byteLength }) as Uint8Array;
  expect(tooLong({ kind: 'CSV', ending: 'csv', bytes: ofLength(MAX_SAVED_BYTES) })).toBeNull();
  expect(tooLong({ kind: 'CSV', ending: 'csv', bytes: ofLength(MAX_SAVED_BYTES + 1) })).toContain('512 MB');
});
