import { expect, test } from 'vitest';
import { cellWords } from '#core/words/comparison/cell-words.ts';
import { caseInputs, claimId, reportId, rowOf, withClaim } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { OWN_CASE, ASKED } from '#testing/own-case.ts';
import { cellOf, type CellClaim } from './cell.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { compare } from './comparison.ts';

const inputs = () => caseInputs(OWN_CASE);
const cell = (wording: string, report: number, from = inputs()) => {
  const { context } = compare(from);
  return spoken(cellOf(rowOf(from, wording), reportId(report), context), context);
};
/** Returns cells with the words that are written in them. */
const spoken = (cells: readonly CellClaim[], context: ComparisonContext) =>
  cells.map((each) => ({ ...each, ...cellWords(each, context, englishWords) }));

test('a cell shows quote, figure, attribution, as-of and grade of each claim', () => {
  expect(cell(ASKED.guards, 0)).toEqual([
    {
      claimId: 'H guards',
      reportId: 'report/0',
      quote: { text: 'At least three guards were dead', emphasis: { start: 9, end: 14 } },
      figure: '3 or more',
      attribution: 'Delta Monitor',
      ownVoice: false,
      chains: ['Harbour Wire → Delta Monitor'],
      hedge: '',
      asOf: 'as of Thursday morning, 21 Apr 2016',
      asOfShort: 'as of Thu morning, 21 Apr 2016',
      grade: 'B6',
      repeats: null,
      orphaned: false,
    },
  ]);
});

test('an own voice has the report’s name, and a publication as as-of time is marked as such', () => {
  expect(cell(ASKED.militia, 1)).toMatchObject([
    {
      attribution: 'The Lantern',
      ownVoice: true,
      chains: ['The Lantern'],
      asOf: 'as of its publication, Friday 22 Apr 2016',
      asOfShort: 'as of publication, 22 Apr 2016',
      grade: 'F6',
    },
  ]);
});

test('a claim that counts nothing has no figure and no as-of time', () => {
  expect(cell(ASKED.truce, 0)).toMatchObject([
    { figure: '', asOf: '', hedge: 'reportedly', quote: { emphasis: null } },
  ]);
  expect(cell(ASKED.militia, 2)).toMatchObject([
    { figure: '“Dozens of”', asOf: '', attribution: 'residents (unnamed)' },
  ]);
});

test('a second mention names the claim that is counted instead', () => {
  expect(cell(ASKED.brigade, 1)).toMatchObject([
    { claimId: 'L brigade 1', repeats: 'L brigade 2', hedge: 'allegedly' },
    {
      claimId: 'L brigade 2',
      repeats: null,
      attribution: 'Morning Gazette (close to the capital), citing officers (unnamed)',
      chains: ['The Lantern → Morning Gazette → officers (unnamed)'],
    },
  ]);
});

test('the grade is the named originator’s, from the first chain that names one', () => {
  const graded = {
    ...inputs(),
    parties: inputs().parties.map((party) =>
      party.name === 'The Lantern' ? { ...party, reliability: 'D' as const } : party,
    ),
  };
  expect(cell(ASKED.shelling, 1, withClaim(graded, 'L shelling', { credibility: 2 }))).toMatchObject([{ grade: 'B2' }]);
  expect(cell(ASKED.militia, 1, graded)).toMatchObject([{ grade: 'D6' }]);
});

test('a claim whose words are gone is marked, and a report without an answer has an empty cell', () => {
  expect(cell(ASKED.guards, 0, withClaim(inputs(), 'H guards', { placement: 'orphaned' }))).toMatchObject([
    { orphaned: true },
  ]);
  expect(cell(ASKED.drone, 1)).toEqual([]);
});

test('the cells of a removed report can still be read', () => {
  const row = rowOf(inputs(), ASKED.guards);
  const without = compare({ ...inputs(), reports: inputs().reports.slice(1) }).context;
  expect(spoken(cellOf(row, reportId(0), without), without)).toMatchObject([
    { claimId: claimId('H guards'), asOf: '', grade: 'F6' },
  ]);
});

test('an unnamed source leaves the grade to the publisher', () => {
  const from = inputs();
  const graded = {
    ...from,
    parties: from.parties.map((party) => ({
      ...party,
      reliability:
        party.role === 'unnamed' ? ('E' as const) : party.role === 'publisher' ? ('C' as const) : party.reliability,
    })),
  };
  expect(cell(ASKED.shelling, 0, graded)[0]?.grade).toBe('C6');
  expect(cell(ASKED.truce, 0, graded)[0]?.grade).toBe('C6');
});
