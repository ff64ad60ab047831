import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { guardCell, joinValues, SAFE_CSV, splitValues, unguardCell, writeCsv, type CsvOptions } from './csv.ts';

const AWKWARD = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '|',
      '\\',
      ' ',
      '\u00a0',
      '＝',
      'a',
      'م',
      '🇸🇾',
    ),
  }),
);

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u00a0=1', '\ufeff=1', '＝1', '＋1', '%0A', '|cmd', "'=1"])(
  'guards %j',
  (cell) => {
    expect(guardCell(cell, true)).toBe(`'${cell}`);
  },
);

test.each(['five', '5', 'a=b', "it's", '', 'الأمن', '“=1”'])('leaves %j alone', (cell) => {
  expect(guardCell(cell, true)).toBe(cell);
});

describe('a CSV file', () => {
  const options: fc.Arbitrary<CsvOptions> = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    guardFormulas: fc.boolean(),
    byteOrderMark: fc.boolean(),
  });

  it('gives back every cell to a reader of RFC 4180 that takes the guard off', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(AWKWARD, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, options, (cells, chosen) => {
        const text = writeCsv(cells, chosen);
        const read = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
          delimiter: chosen.delimiter,
          newline: '\r\n',
        });
        expect(read.data.slice(0, -1).map((row) => row.map(unguardCell))).toEqual(cells);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no cell that a spreadsheet would run while it is guarded', () => {
    fc.assert(
      fc.property(AWKWARD, (cell) => {
        const [row] = Papa.parse<string[]>(writeCsv([[cell]], { ...SAFE_CSV, byteOrderMark: false }), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        expect(row?.[0]).not.toMatch(/^[\s\u00a0\ufeff]*[=+\-@|%＝＋－＠]/);
      }),
    );
  });

  it('ends every line with CRLF and begins with a byte-order mark', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['c', 'd "e"'],
      ]),
    ).toBe('\ufeffa,b\r\nc,"d ""e"""\r\n');
  });
});

test('several values in a cell come apart as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(
        AWKWARD.filter((value) => value !== ''),
        { maxLength: 5 },
      ),
      (values) => {
        expect(splitValues(joinValues(values))).toEqual(values);
      },
    ),
  );
});
