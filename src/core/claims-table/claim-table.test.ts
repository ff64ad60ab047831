import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type ReportId, type TagId } from '#core/base/id.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import type { Words } from '#core/words/words.ts';
import { aClaim } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { ClaimTable, EVERYTHING } from './claim-table.ts';
import type { NamesOf } from './table-columns.ts';

const names: NamesOf = {
  words: englishWords,
  report: (claim) => claim.reportId,
  reportPlace: (claim) => Number(claim.reportId.at(-1)),
  reliability: () => 'B',
  tags: (claim) => claim.tagIds,
  questions: (claim) => claim.questionIds,
  originator: () => '',
};
const tag = (id: string) => asId<TagId>(id);
const report = (n: number) => asId<ReportId>(`report-${n}`);

const CLAIMS = [
  aClaim('At least three died', {
    reportId: report(1),
    start: 10,
    tagIds: [tag('dead')],
    kind: 'killed',
    quantity: { ...NO_QUANTITY, low: 3 },
  }),
  aClaim('“Élite troops” were sent', { reportId: report(1), start: 5, tagIds: [tag('moves')], memo: 'Check the unit' }),
  aClaim('five were killed', {
    reportId: report(2),
    start: 0,
    tagIds: [tag('dead'), tag('moves')],
    kind: 'killed',
    quantity: { ...NO_QUANTITY, low: 5, high: 5 },
  }),
  aClaim('a number of civilians', { reportId: report(2), start: 50, quantity: { ...NO_QUANTITY, cue: 'a number of' } }),
];
function table() {
  const made = new ClaimTable(names);
  for (const claim of CLAIMS) made.put(claim);
  return made;
}
const quotes = (made: ClaimTable) => made.ids().map((id) => CLAIMS.find((claim) => claim.id === id)?.quote);

describe('the claims table', () => {
  it('shows reports in their order and claims in reading order until it is sorted', () => {
    expect(quotes(table())).toEqual([
      '“Élite troops” were sent',
      'At least three died',
      'five were killed',
      'a number of civilians',
    ]);
  });

  it('sorts numbers by size in both directions, claims without a number last', () => {
    const made = table();
    made.ask({ ...EVERYTHING, sort: [{ column: 'quantity', descending: false }] });
    expect(quotes(made).slice(0, 2)).toEqual(['At least three died', 'five were killed']);
    made.ask({ ...EVERYTHING, sort: [{ column: 'quantity', descending: true }] });
    expect(quotes(made).slice(0, 2)).toEqual(['five were killed', 'At least three died']);
  });

  it('sorts texts without regard to case, accents and quotation marks', () => {
    const made = table();
    made.ask({ ...EVERYTHING, sort: [{ column: 'quote', descending: false }] });
    expect(quotes(made)).toEqual([
      'a number of civilians',
      'At least three died',
      '“Élite troops” were sent',
      'five were killed',
    ]);
  });

  it('finds words anywhere in a row, in any order', () => {
    const made = table();
    made.ask({ ...EVERYTHING, text: 'unit elite' });
    expect(quotes(made)).toEqual(['“Élite troops” were sent']);
    made.ask({ ...EVERYTHING, text: 'elite prison' });
    expect(made.count).toBe(0);
    expect(made.total).toBe(4);
  });

  it.each([
    ['the name of a kind', 'control changes', 'to Haftar'],
    ['the day of a date', '21 Apr 2016', 'to Haftar'],
    ['the stored form of a date', '2016-04-21', 'to Haftar'],
    ['the word for a claim whose quote is gone from the text', 'orphaned', 'to nobody'],
  ])('finds a claim by %s', (_what, text, quote) => {
    const claims = [
      aClaim('to Haftar', { kind: 'control change', asOf: '2016-04-21' }),
      aClaim('to nobody', { kind: 'onset', placement: 'orphaned' }),
    ];
    const words: Words = {
      ...englishWords,
      say: (id, ...params) => (id === 'kind.control-change' ? 'Control changes' : englishWords.say(id, ...params)),
    };
    const made = new ClaimTable({ ...names, words });
    for (const claim of claims) made.put(claim);
    made.ask({ ...EVERYTHING, text });
    expect(made.ids().map((id) => claims.find((claim) => claim.id === id)?.quote)).toEqual([quote]);
  });

  it('sorts dates by the calendar, not by the words they are shown in', () => {
    const april = aClaim('on 21 April', { asOf: '2016-04-21' });
    const may = aClaim('on 3 May', { asOf: '2016-05-03' });
    const december = aClaim('on 12 December the year before', { asOf: '2015-12-12' });
    const made = new ClaimTable(names);
    for (const claim of [may, april, december]) made.put(claim);
    made.ask({ ...EVERYTHING, sort: [{ column: 'asOf', descending: false }] });
    expect(made.ids()).toEqual([december.id, april.id, may.id]);
  });

  it('takes a single letter or digit for the beginning of a word', () => {
    const made = table();
    made.ask({ ...EVERYTHING, text: 'c' });
    expect(quotes(made)).toEqual(['“Élite troops” were sent', 'a number of civilians']);
    made.ask({ ...EVERYTHING, text: 'f 5' });
    expect(quotes(made)).toEqual(['five were killed']);
    made.ask({ ...EVERYTHING, text: 'z' });
    expect(made.count).toBe(0);
  });

  it('shows claims with one of the chosen values in every facet, and claims without a value where “none” is chosen', () => {
    const made = table();
    made.ask({ ...EVERYTHING, tags: [tag('moves')], kinds: ['killed'] });
    expect(quotes(made)).toEqual(['five were killed']);
    made.ask({ ...EVERYTHING, tags: ['none'] });
    expect(quotes(made)).toEqual(['a number of civilians']);
    made.ask({ ...EVERYTHING, reports: [report(2)], questions: ['none'] });
    expect(made.count).toBe(2);
  });

  it('returns any range of its rows and the row of a claim', () => {
    const made = table();
    expect(made.ids(1, 3)).toEqual(made.ids().slice(1, 3));
    expect(made.rowOf(made.ids()[2]!)).toBe(2);
    made.remove(made.ids()[0]!);
    expect(made.count).toBe(3);
  });

  it('is the same whether it was filled at once or changed claim by claim', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...CLAIM_KINDS, null), fc.boolean())), (changes) => {
        const changed = table();
        const present = new Map(CLAIMS.map((claim) => [claim.id, claim]));
        for (const [index, kind, gone] of changes) {
          const claim = { ...CLAIMS[index]!, kind };
          if (gone) changed.remove(claim.id);
          else changed.put(claim);
          if (gone) present.delete(claim.id);
          else present.set(claim.id, claim);
        }
        const fresh = new ClaimTable(names);
        for (const claim of present.values()) fresh.put(claim);
        const query = { ...EVERYTHING, sort: [{ column: 'kind', descending: false } as const] };
        changed.ask(query);
        fresh.ask(query);
        expect(changed.ids()).toEqual(fresh.ids());
      }),
    );
  });
});
