import { describe, expect, test } from 'vitest';
import { asked, killed, noted } from '#testing/question-case.ts';

describe('a figure in the quote that isn’t entered', () => {
  const words = (quote: string, kind: 'killed' | 'attack' = 'killed') => ({ kind, quote });

  test('is noted with its number', () => {
    const row = asked({ A: words('four militiamen died'), B: words('at least 20 militiamen'), C: killed(4) });
    expect(noted(row, 'figure not entered')).toBe(
      '“20” (B) and “four” (A) stand in what is said and aren’t entered as figures.',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'figure not entered')?.claimIds).toEqual(['A1', 'B1']);
    expect(noted(asked({ A: words('killed 1,200 of them') }), 'figure not entered')).toBe(
      '“1,200” (A) stands in what is said and isn’t entered as a figure.',
    );
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['that is entered', { A: killed(4, 4, { quote: 'four died' }), B: killed(20, 20, { quote: '20 died' }) }],
    [
      'that is no number',
      { A: words('a number of them, one by one, no more, none'), B: words('an officer, zero hour') },
    ],
    ['of what isn’t counted', { A: words('at 9 the 4 guns fired', 'attack'), B: words('20 shells', 'attack') }],
    ['beside words for one', { A: { kind: 'killed', quote: 'dozens of 300', quantity: { cue: 'dozens of' } } }],
  ])('is not noted: %s', (_, said) => {
    expect(noted(asked(said), 'figure not entered')).toBeUndefined();
  });
});

describe('units', () => {
  const unit = (words: string) => killed(4, 4, { kind: 'captured', quantity: { low: 4, high: 4, unit: words } });

  test('with different words are noted', () => {
    const row = asked({ A: unit('surrendered'), B: unit('Taken prisoner'), C: unit('surrendered') });
    expect(noted(row, 'unit worded differently')).toBe(
      'Counted as captured: “surrendered” (A, C) and “taken prisoner” (B).',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'unit worded differently')?.claimIds).toEqual([
      'A1',
      'B1',
      'C1',
    ]);
  });

  test('with the same words, or without words, aren’t noted', () => {
    expect(noted(asked({ A: unit('captured'), B: unit('Captured') }), 'unit worded differently')).toBeUndefined();
    expect(noted(asked({ A: unit('captured'), B: unit('') }), 'unit worded differently')).toBeUndefined();
    expect(
      noted(asked({ A: [unit('captured'), unit('detained')], B: unit('captured') }), 'unit worded differently'),
    ).toBeUndefined();
  });
});

describe('the people counted', () => {
  test('with different words are noted for the analyst to judge', () => {
    const row = asked({
      A: killed(4, 4, { object: 'NDF members', subject: 'Kurds' }),
      B: killed(4, 4, { subject: 'militiamen' }),
    });
    expect(noted(row, 'people worded differently')).toBe(
      'Counted are “militiamen” (B) and “NDF members” (A): whether they are the same people is for you to judge.',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'people worded differently')?.claimIds).toEqual(['A1', 'B1']);
  });

  test('with the same words, or in one report only, aren’t noted', () => {
    expect(
      noted(
        asked({ A: killed(4, 4, { object: 'men' }), B: killed(4, 4, { subject: 'men' }) }),
        'people worded differently',
      ),
    ).toBeUndefined();
    expect(
      noted(asked({ A: killed(4, 4, { object: 'men' }), B: killed(4) }), 'people worded differently'),
    ).toBeUndefined();
    expect(noted(asked({ A: { object: 'men' }, B: { object: 'women' } }), 'people worded differently')).toBeUndefined();
  });
});
