import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compare } from '#core/comparison/comparison.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import { NO_REDACTION } from '#core/exchange/redaction/redaction-choice.ts';
import { englishWords } from '#testing/english-words.ts';
import { exportCase } from '#testing/export-case.ts';
import { ASKED } from '#testing/own-case.ts';
import { COMPARISON_COLUMNS, comparisonRows, type ComparisonColumn } from './comparison-csv.ts';
import { SAFE_CSV, splitValues, unguardCell, writeCsv } from './csv.ts';
import { exportedVerdicts } from './exported-verdict.ts';

type Row = Readonly<Record<ComparisonColumn, string>>;

/** The file written and read back. */
function rowsOf(inputs: ExportInputs, redaction = NO_REDACTION): readonly Row[] {
  const file = writeCsv(comparisonRows(inputs, redaction, '0.1.0', englishWords), SAFE_CSV).replace(/^\ufeff/, '');
  const [header = [], ...rows] = Papa.parse<string[]>(file, { newline: '\r\n', skipEmptyLines: true }).data;
  expect(header).toEqual(COMPARISON_COLUMNS);
  return rows.map((cells) => {
    expect(cells).toHaveLength(COMPARISON_COLUMNS.length);
    return Object.fromEntries(
      COMPARISON_COLUMNS.map((column, index) => [column, unguardCell(cells[index] ?? '')]),
    ) as Row;
  });
}
const inputs = exportCase();
const asked = (wording: string, rows = rowsOf(inputs)) => rows.filter(({ question }) => question === wording);

describe('the comparison as CSV', () => {
  test('has a summary and a row for each report for every question', () => {
    const rows = rowsOf(inputs);
    expect(rows).toHaveLength(inputs.questions.length * (1 + inputs.reports.length));
    expect(rows.slice(0, 5).map(({ row, report_name: name }) => [row, name])).toEqual([
      ['summary', ''],
      ['report', 'Harbour Wire'],
      ['report', 'The Lantern'],
      ['report', 'Northern Post'],
      ['summary', ''],
    ]);
  });

  test('says in a summary what the verdict is, why, and what the chosen rule makes of it', () => {
    const [summary] = asked(ASKED.guards);
    expect(summary).toMatchObject({
      investigation: 'Tell Samra, April 2016',
      theme: 'Toll of Harbour Wire',
      verdict: 'compatible',
      verdict_by: 'program',
      verdict_proposed: 'compatible',
      standing: 'undecided',
      reports: '3',
      originators: 'Delta Monitor',
      unattributed: '1',
      origins_fewest: '1',
      origins_most: '2',
      resolution_rule: 'low-best-high',
      resolution_low: '5',
      resolution_best: expect.stringMatching(/^\d$/) as string,
      resolution_open_ended: 'true',
      resolution_sentence: expect.stringContaining('Low: ') as string,
      decision_memo: '',
      app_version: '0.1.0',
    });
    expect(splitValues(summary!.notes).some((note) => note.startsWith('as-of differs: '))).toBe(true);
    expect(splitValues(summary!.independence)[0]).toBe('3 reports, 1 to 2 independent origins');
  });

  test('says in a report’s row what it says, in ISO 8601 and plain numbers', () => {
    const [, harbour, lantern] = asked(ASKED.guards);
    expect(harbour).toMatchObject({
      mentioned: 'true',
      claim_id: 'H guards',
      quote: 'At least three guards were dead',
      measure: 'killed',
      quantity_low: '3',
      quantity_high: '',
      quantity_open_ended: 'true',
      quantity_words: '3 or more',
      as_of: '2016-04-21T06:00/2016-04-21T12:00',
      as_of_from: 'claim',
      attribution_chain: 'Harbour Wire → Delta Monitor',
      originator: 'Delta Monitor',
      voice: 'attributed',
      grade: 'B6',
      reason: '',
      resolution_rule: '',
    });
    expect(lantern).toMatchObject({ as_of: '2016-04-22', as_of_from: 'publication', voice: 'report', originator: '' });
    const [, , stormed] = asked(ASKED.jail);
    expect(stormed).toMatchObject({ time_start: '2016-04-21', time_end: '2016-04-21', time_precision: 'day' });
  });

  test('leaves empty what isn’t known: a count that doesn’t say of what has no measure', () => {
    const claims = inputs.claims.map((claim) =>
      claim.id === 'H guards' ? { ...claim, kind: null, quantity: { ...claim.quantity, unit: '' } } : claim,
    );
    const [, harbour] = asked(ASKED.guards, rowsOf({ ...inputs, claims }));
    expect(harbour).toMatchObject({ measure: '', quantity_low: '3', quantity_words: '3 or more' });
  });

  test('has a row for a report that doesn’t mention it, and says so', () => {
    const [, , lantern] = asked(ASKED.drone);
    expect(lantern).toMatchObject({ report_name: 'The Lantern', mentioned: 'false', quote: '', voice: '' });
  });

  test('joins what a report says twice, each column in the same order', () => {
    const [, , lantern] = asked(ASKED.brigade);
    expect(splitValues(lantern!.claim_id)).toHaveLength(2);
    expect(splitValues(lantern!.hedge)).toEqual(['allegedly', 'cited']);
    expect(lantern!.originator).toBe('Morning Gazette');
  });

  test('tells whose the verdict is', () => {
    expect(asked(ASKED.captured)[0]).toMatchObject({
      verdict: 'compatible',
      verdict_by: 'analyst',
      standing: 'accepted',
      decided_by: 'Ines',
      decided_at: '2016-05-01T09:00:00.000Z',
    });
    expect(asked(ASKED.militia)[0]).toMatchObject({
      verdict: 'differ',
      verdict_by: 'analyst',
      verdict_proposed: 'later update',
      decision_memo: expect.stringMatching(/^MEMO/) as string,
    });
    expect(asked(ASKED.truce)[0]).toMatchObject({ verdict_by: 'program', standing: 'left open' });
  });

  test('counts verdicts as the grid does', () => {
    const grid = compare(inputs).rows.map(({ verdict }) => verdict);
    const summaries = rowsOf(inputs).filter(({ row }) => row === 'summary');
    expect(summaries.map(({ verdict }) => verdict)).toEqual(grid);
  });

  test('leaves out what it is told to, and comes to the same verdicts', () => {
    const rows = rowsOf(inputs, { names: 'everybody', namesInQuotes: 'replaced', analysts: true, memos: true });
    const all = JSON.stringify(rows);
    for (const { name } of inputs.parties.filter(({ role }) => role !== 'unnamed')) expect(all).not.toContain(name);
    expect(all).not.toMatch(/MEMO|Ines|harbour\.example/);
    expect(rows.map(({ verdict }) => verdict)).toEqual(rowsOf(inputs).map(({ verdict }) => verdict));
  });

  test('gives back whatever texts hold, and guards what a spreadsheet would run', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...Array.from('=+-@\t\r\n|\\"\',;%\u202e＝ aم')) });
    fc.assert(
      fc.property(hostile, hostile, (wording, quote) => {
        const claims = inputs.claims.map((claim) => ({ ...claim, quote }));
        const changed = { ...inputs, claims, questions: inputs.questions.map((each) => ({ ...each, wording })) };
        const rows = rowsOf(changed);
        expect(rows.every(({ question }) => question === wording)).toBe(true);
        const quotes = rows.filter(({ mentioned }) => mentioned === 'true').flatMap((row) => splitValues(row.quote));
        expect(quotes.every((each) => each === quote)).toBe(true);
      }),
      { numRuns: 25 },
    );
    const [, , first] = writeCsv(
      comparisonRows(
        { ...inputs, investigation: { name: '=1+1', description: '' } },
        NO_REDACTION,
        '0.1.0',
        englishWords,
      ),
    ).split('\r\n');
    expect(first).toMatch(/^'=1\+1,/);
  });
});

describe('verdicts beside claims', () => {
  test('are those of their questions', () => {
    const verdicts = exportedVerdicts(compare(inputs), englishWords);
    const militia = inputs.questions.find(({ wording }) => wording === ASKED.militia)!;
    expect(verdicts.get(militia.id)).toEqual({
      verdict: 'differ',
      by: 'analyst',
      proposed: 'later update',
      standing: 'overridden',
      reason: expect.stringContaining('20 or more (The Lantern') as string,
      origins: '1 to 3',
    });
  });
});
