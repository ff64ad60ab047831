import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asId, type TagId } from '#core/base/id.ts';
import { CREDIBILITIES } from '#core/model/admiralty.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import { ANCHOR_METHODS, CLAIM_PLACEMENTS, TIME_PRECISIONS } from '#core/model/claim.ts';
import { claimRowSentence } from '#core/words/claim-row-sentence.ts';
import { aClaim } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { CLAIM_COLUMNS, claimRow, type ClaimColumn, type ExportedClaim } from './claims-csv.ts';
import { SAFE_CSV, unguardCell, writeCsv } from './csv.ts';
import { parseClaimRow } from './read-claim-row.ts';

const text = fc.string({
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
    '|',
    '\\',
    ' ',
    '＝',
    'a',
    '5',
    'م',
    '🇸🇾',
    '(unnamed)',
  ),
});
const name = text.filter((value) => value !== '');
const figure = fc.option(fc.oneof(fc.nat(), fc.constantFrom(1.5, 4000, 0)), { nil: null });

const anything: fc.Arbitrary<ExportedClaim> = fc
  .record({
    quote: fc.tuple(fc.constantFrom('a', 'م', '='), text).map((parts) => parts.join('')),
    start: fc.nat(1000),
    kind: fc.option(fc.constantFrom(...CLAIM_KINDS), { nil: null }),
    credibility: fc.constantFrom(...CREDIBILITIES),
    placement: fc.constantFrom(...CLAIM_PLACEMENTS),
    texts: fc.array(text, { minLength: 11, maxLength: 11 }),
    asOf: fc.constantFrom('', '2016', '2016-04-21', '2016-04-21T06:00/2016-04-21T12:00'),
    low: figure,
    high: figure,
    scope: fc.constantFrom('clear' as const, 'ambiguous' as const),
    precision: fc.option(fc.constantFrom(...TIME_PRECISIONS), { nil: null }),
    questions: fc.array(name, { maxLength: 3 }),
    tags: fc.array(name, { maxLength: 3 }),
    chain: fc.array(fc.record({ name, unnamed: fc.boolean() }), { maxLength: 3 }),
    beside: fc.array(fc.array(fc.record({ name, unnamed: fc.boolean() }), { minLength: 1, maxLength: 2 }), {
      maxLength: 2,
    }),
    anchor: fc.record({
      method: fc.constantFrom(...ANCHOR_METHODS),
      score: fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
    }),
  })
  .map((any) => {
    const [
      cue = '',
      unit = '',
      rule = '',
      subject = '',
      object = '',
      place = '',
      placeAsWritten = '',
      asWritten = '',
      hedge = '',
      memo = '',
      analyst = '',
    ] = any.texts;
    const claim = aClaim(any.quote, {
      start: any.start,
      end: any.start + any.quote.length,
      kind: any.kind,
      credibility: any.credibility,
      placement: any.placement,
      anchor: any.anchor,
      quantity: { low: any.low, high: any.high, cue, unit, rule, scope: any.scope },
      time: { asWritten, start: '2016-04-21', end: '', precision: any.precision },
      attribution: { chain: any.chain.map((_link, index) => asId(`party-${index}`)), beside: [], cue: hedge },
      tagIds: any.tags.map((tag) => asId<TagId>(tag)),
      subject,
      object,
      place,
      placeAsWritten,
      asOf: any.asOf,
      hedge,
      memo,
      analyst,
    });
    return {
      claim,
      investigation: memo,
      reportTitle: subject,
      publisher: object,
      published: '2016-04-21',
      reportUrl: '',
      reportSha256: 'abc',
      questions: any.questions,
      tags: any.tags,
      page: null,
      chain: any.chain,
      beside: any.beside,
      sourceReliability: 'B',
      verdicts: any.questions.map(() => ({ verdict: 'later update', by: 'program', proposed: 'differ', reason: memo })),
      appVersion: '0.1.0',
    };
  });

/** Writes one claim to a CSV file and reads its row back, as the importer does. */
function roundTrip(exported: ExportedClaim, options = SAFE_CSV) {
  const file = writeCsv([CLAIM_COLUMNS, claimRow(exported)], options);
  const [header = [], row = []] = Papa.parse<string[]>(file.replace(/^\ufeff/, ''), {
    delimiter: options.delimiter,
    newline: '\r\n',
  }).data;
  const read = parseClaimRow((column: ClaimColumn) => unguardCell(row[header.indexOf(column)] ?? ''));
  if (!read.ok) throw new Error(claimRowSentence(read.error, 2, englishWords));
  return read.value;
}

describe('a claim written to CSV and read back', () => {
  it('has lost nothing, whatever its fields hold', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom<',' | ';' | '\t'>(',', ';', '\t'),
        fc.boolean(),
        (exported, delimiter, guardFormulas) => {
          const { claim } = exported;
          const read = roundTrip(exported, { delimiter, guardFormulas, byteOrderMark: true });
          expect(read).toEqual({
            id: claim.id,
            reportSha256: 'abc',
            reportTitle: exported.reportTitle,
            start: claim.start,
            end: claim.end,
            quote: claim.quote,
            questions: exported.questions,
            tags: exported.tags,
            chain: exported.chain,
            beside: exported.beside,
            attributionCue: claim.attribution.cue,
            kind: claim.kind,
            quantity: claim.quantity,
            time: claim.time,
            fields: {
              subject: claim.subject,
              object: claim.object,
              place: claim.place,
              placeAsWritten: claim.placeAsWritten,
              asOf: claim.asOf,
              hedge: claim.hedge,
              memo: claim.memo,
              analyst: claim.analyst,
            },
            credibility: claim.credibility,
            placement: claim.placement,
            anchor: claim.anchor,
            created: claim.createdAt,
            modified: claim.modifiedAt,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('writes an open interval as such, and nothing as nothing', () => {
    const cells = (low: number | null, high: number | null) => {
      const claim = aClaim('x', { quantity: { low, high, cue: '', unit: '', scope: 'clear', rule: '' } });
      const row = claimRow({ ...base, claim });
      return ['quantity_low', 'quantity_high', 'quantity_open_ended'].map(
        (column) => row[CLAIM_COLUMNS.indexOf(column as ClaimColumn)],
      );
    };
    const base = fc.sample(anything, 1)[0]!;
    expect(cells(41, null)).toEqual(['41', '', 'true']);
    expect(cells(0, 0)).toEqual(['0', '0', 'false']);
    expect(cells(null, null)).toEqual(['', '', '']);
  });

  it('says of each question what the verdict is, whose, what was proposed and why', () => {
    const row = claimRow({
      ...fc.sample(anything, 1)[0]!,
      verdicts: [
        { verdict: 'differ', by: 'analyst', proposed: 'later update', reason: '4 | 20' },
        { verdict: 'agree', by: 'program', proposed: 'agree', reason: 'All say so.' },
      ],
    });
    const cells = (['verdict', 'verdict_by', 'verdict_proposed', 'verdict_reason'] as const).map(
      (column) => row[CLAIM_COLUMNS.indexOf(column)],
    );
    expect(cells).toEqual(['differ|agree', 'analyst|program', 'later update|agree', '4 \\| 20|All say so.']);
  });

  it('names the last named link as the originator', () => {
    const [base] = fc.sample(anything, 1);
    const row = claimRow({
      ...base!,
      chain: [
        { name: 'Shaam Times', unnamed: false },
        { name: 'sources', unnamed: true },
      ],
    });
    expect(row[CLAIM_COLUMNS.indexOf('originator')]).toBe('Shaam Times');
    expect(row[CLAIM_COLUMNS.indexOf('attribution_chain')]).toBe('Shaam Times|sources (unnamed)');
  });
});

describe('a row that somebody broke', () => {
  const good = new Map<ClaimColumn, string>([
    ['start', '0'],
    ['end', '5'],
    ['offset_unit', 'utf16'],
    ['quote', 'abcde'],
  ]);
  it.each<[ClaimColumn, string, RegExp]>([
    ['start', '-1', /whole numbers/],
    ['end', '0', /start before end/],
    ['offset_unit', 'bytes', /utf16/],
    ['quantity_low', 'many', /numbers/],
    ['kind', 'rumour', /kind/],
    ['info_credibility', '7', /1 to 6/],
    ['time_precision', 'decade', /precision/],
    ['time_start', '4/21/2016', /2016-04-21; a spreadsheet/],
    ['time_end', 'Thursday', /2016-04-21/],
    ['as_of', '21.04.16', /2016-04-21/],
    ['created', '2016-04-23 10:00', /2016-04-23T10:00:00.000Z/],
    ['modified', '23/04/2016', /2016-04-23T10:00:00.000Z/],
    ['claim_id', 'a "b"', /leave it empty/],
  ])('is refused for its %s “%s”', (column, value, sentence) => {
    const cells = new Map(good).set(column, value);
    const read = parseClaimRow((each) => cells.get(each) ?? '');
    expect(read.ok ? '' : claimRowSentence(read.error, 2, englishWords)).toMatch(sentence);
    expect(read.ok ? '' : claimRowSentence(read.error, 2, englishWords)).toMatch(/^Row 2: .*[^.]\.$/);
  });
});
