import { describe, expect, test } from 'vitest';
import { asked, killed, noted } from '#testing/question-case.ts';

describe('names', () => {
  test('that may be the same are noted with the reports that use each spelling', () => {
    const row = asked({
      A: { placeAsWritten: 'Allya Prison' },
      B: { place: 'Alaya prison' },
      C: { subject: 'guards at Alaya' },
    });
    expect(noted(row, 'spelled differently')).toBe(
      '“Alaya” (B, C) and “Allya” (A) may be one name, spelled differently.',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'spelled differently')?.claimIds).toEqual(['B1', 'C1', 'A1']);
  });

  test('are searched in quotes, subjects, objects and places', () => {
    expect(
      noted(asked({ A: { quote: 'three Asayish died' }, B: { object: 'Asayesh men' } }), 'spelled differently'),
    ).toBe('“Asayesh” (B) and “Asayish” (A) may be one name, spelled differently.');
    expect(
      noted(
        asked({ A: { quote: 'in Kobani near Raqqa' }, B: { quote: 'in Kobane near Rakka' } }),
        'spelled differently',
      ),
    ).toBe('“Kobane” (B) and “Kobani” (A) may be one name, spelled differently; so may “Rakka” (B) and “Raqqa” (A).');
  });

  test('of several parties are listed one after the other', () => {
    const row = asked({ A: { quote: 'Kobani, Raqqa, Allya' }, B: { quote: 'Kobane, Rakka, Alaya' } });
    expect(noted(row, 'spelled differently')).toBe(
      '“Alaya” (B) and “Allya” (A) may be one name, spelled differently; so may “Kobane” (B) and “Kobani” (A); so may “Rakka” (B) and “Raqqa” (A).',
    );
  });

  test('with three spellings make one list', () => {
    const row = asked({ A: { place: 'Raqqa' }, B: { place: 'Rakka' }, C: { place: 'Ar-Raqqah' } });
    expect(noted(row, 'spelled differently')).toBe(
      '“Rakka” (B), “Raqqa” (A) and “Raqqah” (C) may be one name, spelled differently.',
    );
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['of different places', { A: { quote: 'in Hama' }, B: { quote: 'near Hamas' } }],
    ['written the same but for case', { A: { quote: 'in Raqqa' }, B: { quote: 'in RAQQA' } }],
    [
      'that one report writes both ways, as the other does',
      { A: { quote: 'Raqqa, Rakka' }, B: { quote: 'Rakka, Raqqa' } },
    ],
    ['of which one report writes both', { A: { quote: 'Raqqa, Rakka' }, B: { quote: 'Raqqa' } }],
    ['of one report alone', { A: { quote: 'Raqqa, Rakka' } }],
    ['written small', { A: { quote: 'raqqa' }, B: { quote: 'Rakka' } }],
    ['too short', { A: { quote: 'Kob' }, B: { quote: 'Kub' } }],
    ['with the same consonants and far vowels', { A: { quote: 'Hassan said' }, B: { quote: 'Hussein said' } }],
  ])('%s aren’t noted', (_, said) => {
    expect(noted(asked(said), 'spelled differently')).toBeUndefined();
  });

  test('that the analyst kept apart aren’t noted again, in either order', () => {
    const said = { A: { quote: 'in Raqqa' }, B: { quote: 'in Rakka' } };
    const kept = (a: string, b: string) => asked(said, { settings: { keptApart: [[a, b]] } });
    expect(noted(kept('raqqa', 'RAKKA'), 'spelled differently')).toBeUndefined();
    expect(noted(kept('Rakka', 'Raqqa'), 'spelled differently')).toBeUndefined();
    expect(noted(kept('Raqqa', 'Basra'), 'spelled differently')).toBeDefined();
    expect(noted(kept('Basra', 'Raqqa'), 'spelled differently')).toBeDefined();
    expect(noted(kept('Rakka', 'Basra'), 'spelled differently')).toBeDefined();
    expect(noted(kept('Basra', 'Rakka'), 'spelled differently')).toBeDefined();
  });
});

describe('places', () => {
  test('in two countries exclude each other, in whatever language', () => {
    const attack = (place: string) => ({ kind: 'attack' as const, place });
    const row = asked({ A: attack('Syria'), B: attack('العراق') });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      'They place it in different countries: “Syria” (A) and “العراق” (B).',
    ]);
    expect(asked({ A: attack('Syria'), B: attack('Syrie') }).verdict).toBe('agree');
    expect(asked({ A: attack('Syria'), B: attack('Aleppo') }).verdict).toBe('agree');
  });

  test('with different names are noted and never make a verdict', () => {
    const attack = { kind: 'attack' } as const;
    const row = asked({ A: { ...attack, place: 'Qamishli' }, B: { ...attack, place: ' Hasakeh' }, C: attack });
    expect(row.verdict).toBe('agree');
    expect(noted(row, 'place differs')).toBe('Placed at “Hasakeh” (B) and “Qamishli” (A): one may lie in the other.');
    expect(row.proposal.notes.find(({ kind }) => kind === 'place differs')?.claimIds).toEqual(['A1', 'B1']);
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['the same', { A: { place: 'Qamishli' }, B: { place: 'qamishli ' } }],
    ['spelled differently', { A: { place: 'Allya Prison' }, B: { place: 'Alaya prison' } }],
    ['in another script', { A: { place: 'القامشلي' }, B: { place: 'القامشلي' } }],
    ['blank', { A: { place: 'Qamishli' }, B: { place: ' ' } }],
    [
      'shared by a report that has another too',
      { A: [{ place: 'Qamishli' }, { place: 'Hasakeh' }], B: { place: 'Hasakeh' } },
    ],
  ])('are not noted: %s', (_, said) => {
    expect(noted(asked(said), 'place differs')).toBeUndefined();
  });

  test('without Latin letters are compared by their letters', () => {
    expect(noted(asked({ A: { place: 'القامشلي' }, B: { place: 'الحسكة' } }), 'place differs')).toBeDefined();
  });
});

test('claims whose words are gone are noted, and still count', () => {
  const one = asked({ A: killed(4, 4, { placement: 'orphaned' }), B: killed(4) });
  expect(one.verdict).toBe('agree');
  expect(noted(one, 'orphaned')).toBe('1 claim rests on words that can’t be found in the text any more: A.');
  const several = asked({
    A: [killed(4, 4, { placement: 'orphaned' }), killed(4, 4, { placement: 'orphaned' })],
    B: killed(4, 4, { placement: 'orphaned' }),
  });
  expect(noted(several, 'orphaned')).toBe('3 claims rest on words that can’t be found in the text any more: A, B.');
  expect(several.proposal.notes.find(({ kind }) => kind === 'orphaned')?.claimIds).toEqual(['A1', 'A2', 'B1']);
});

test('notes are in a fixed order', () => {
  const row = asked({
    A: [killed(3, null, { hedge: 'reportedly', asOf: '2016-04-20', place: 'Raqqa' }), killed(3, null)],
    B: killed(5, 5, { chains: [['SOHR']], place: 'Rakka', quantity: { low: 5, high: 5, unit: 'dead' } }),
  });
  expect(row.proposal.notes.map(({ kind }) => kind)).toEqual([
    'as-of differs',
    'unit worded differently',
    'hedge differs',
    'attribution differs',
    'spelled differently',
    'said twice',
  ]);
});
