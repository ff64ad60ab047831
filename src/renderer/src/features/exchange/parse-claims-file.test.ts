import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS } from '#core/exchange/csv/claims-csv.ts';
import { parseClaimsFile, unknownColumns } from './parse-claims-file.ts';

const HEADER = 'report_sha256,start,end,quote,memo,claim_id';
const ROW = 'abc,0,5,words,"a memo, with\nlines",id-1';

describe('a file of claims', () => {
  it.each([
    ['as it was written', '\ufeff', '\r\n', ','],
    ['without its byte-order mark', '', '\r\n', ','],
    ['with the line ends of another system', '', '\n', ','],
    ['with those of an old Macintosh', '', '\r', ','],
    ['with semicolons', '\ufeff', '\r\n', ';'],
    ['with tabs', '', '\n', '\t'],
  ])('is read %s', (_how, mark, lineEnd, delimiter) => {
    const row = ['abc', '0', '5', 'words', `"a memo, with\nlines; and\tmore"`, 'id-1'].join(delimiter);
    const read = parseClaimsFile(mark + [HEADER.replaceAll(',', delimiter), row, ''].join(lineEnd));
    expect(read.errors).toEqual([]);
    expect(read.claims).toMatchObject([
      { id: 'id-1', start: 0, end: 5, quote: 'words', fields: { memo: 'a memo, with\nlines; and\tmore' } },
    ]);
  });

  it('lists the known and the unknown columns, in any order', () => {
    const text = 'quote,my notes,end,start,report_sha256\nwords,x,5,0,abc\n';
    expect(parseClaimsFile(text).columns).toEqual(CLAIM_COLUMNS.filter((name) => text.includes(name)));
    expect(unknownColumns(text)).toEqual(['my notes']);
  });

  it('is refused without what places a claim', () => {
    expect(parseClaimsFile('quote,memo\nwords,x\n')).toEqual({
      claims: [],
      columns: [],
      errors: ['This is not a claims file of Crosscheck: it has no column report_sha256, start, end.'],
    });
  });

  it('brings a claim once: a row that was copied with its id is named', () => {
    const copied = parseClaimsFile([HEADER, ROW, ROW, ROW.replace('id-1', ''), ROW.replace('id-1', '')].join('\n'));
    expect(copied.claims.map(({ id }) => id)).toEqual(['id-1', '', '']);
    expect(copied.errors).toEqual(['Row 3: its claim_id is that of row 2. Leave it empty to make a claim of its own.']);
  });
});
