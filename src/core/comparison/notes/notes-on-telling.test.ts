import { describe, expect, test } from 'vitest';
import { NOTE_TOPICS } from '#core/comparison/findings/note.ts';
import { asked, killed, noted, some } from '#testing/question-case.ts';

const UNNAMED = {
  parties: { outlets: { role: 'unnamed' }, sources: { role: 'unnamed' }, unnamed: { role: 'unnamed' } },
} as const;

describe('a hedge', () => {
  test.each<[string, Parameters<typeof asked>[0], string | undefined]>([
    ['of one report', { A: { hedge: 'reportedly' }, B: {} }, 'A says “reportedly”; B says it outright.'],
    [
      'of two of three',
      { A: { hedge: 'reportedly' }, B: {}, C: { hedge: 'allegedly' } },
      'A says “reportedly”; C says “allegedly”; B says it outright.',
    ],
    ['of one of three', { A: { hedge: 'reportedly' }, B: {}, C: {} }, 'A says “reportedly”; B and C say it outright.'],
    ['of all', { A: { hedge: 'reportedly' }, B: { hedge: 'allegedly' } }, undefined],
    ['of none', { A: {}, B: {} }, undefined],
    [
      'of half a report',
      { A: [{ hedge: 'likely' }, {}], B: {} },
      'A says “likely” and elsewhere says it outright; B says it outright.',
    ],
    ['of half of both', { A: [{ hedge: 'likely' }, {}], B: [{}, { hedge: 'allegedly' }] }, undefined],
    [
      'in two words',
      { A: [{ hedge: 'likely' }, { hedge: 'reportedly' }, { hedge: 'likely' }], B: {} },
      'A says “likely”, “reportedly”; B says it outright.',
    ],
    [
      'of half one and all of the other',
      { A: [{ hedge: 'likely' }, {}], B: { hedge: 'allegedly' } },
      'B says “allegedly”; A says “likely” and elsewhere says it outright.',
    ],
    [
      'of two of three claims',
      { A: [{ hedge: 'likely' }, { hedge: 'reportedly' }, {}], B: {} },
      'A says “likely”, “reportedly” and elsewhere says it outright; B says it outright.',
    ],
    ['of a single report', { A: [{ hedge: 'likely' }, {}] }, undefined],
  ])('%s', (_, said, reason) => {
    expect(noted(asked(said), 'hedge differs')).toBe(reason);
  });

  test('rests on the hedged claims', () => {
    const { proposal } = asked({ A: [{ hedge: 'likely' }, {}], B: {} });
    expect(proposal.notes.find(({ kind }) => kind === 'hedge differs')?.claimIds).toEqual(['A1']);
  });
});

describe('attribution', () => {
  test.each<[string, Parameters<typeof asked>[0], string | undefined]>([
    ['own voice and somebody named', { A: { chains: [['SOHR']] }, B: {} }, 'A cites SOHR; B says it in its own voice.'],
    ['two own voices', { A: {}, B: {} }, undefined],
    ['the same originator', { A: { chains: [['SOHR']] }, B: { chains: [['AFP', 'SOHR']] } }, undefined],
    [
      'two of one kind',
      { A: { chains: [['SOHR']] }, B: {}, C: {} },
      'A cites SOHR; B and C say it in their own voices.',
    ],
    [
      'two that cite the same',
      { A: { chains: [['SOHR']] }, B: { chains: [['SOHR']] }, C: {} },
      'A and B cite SOHR; C says it in its own voice.',
    ],
    [
      'somebody unnamed',
      { A: { chains: [['outlets']] }, B: { chains: [['SOHR'], ['sources']] } },
      'A cites outlets (unnamed); B cites SOHR and sources (unnamed).',
    ],
    ['nobody at all', { A: { chains: [['unnamed']] }, B: {} }, 'A cites someone unnamed; B says it in its own voice.'],
    [
      'a chain',
      { A: { chains: [['Shaam Times', 'sources']] }, B: {} },
      'A cites Shaam Times, which cites sources (unnamed); B says it in its own voice.',
    ],
    ['the same unnamed', { A: { chains: [['outlets']] }, B: { chains: [['outlets']] } }, undefined],
    [
      'one who cites and says',
      { A: [killed(1), killed(2, 2, { chains: [['SOHR']] })], B: {} },
      'A cites SOHR and also says it in its own voice; B says it in its own voice.',
    ],
    [
      'two who cite and say',
      {
        A: [killed(1), killed(2, 2, { chains: [['SOHR']] })],
        B: {},
        C: [killed(1), killed(2, 2, { chains: [['SOHR']] })],
      },
      'A and C cite SOHR and also say it in their own voices; B says it in its own voice.',
    ],
    ['a single report', { A: { chains: [['SOHR'], ['AFP']] } }, undefined],
  ])('%s', (_, said, reason) => {
    expect(noted(asked(said, UNNAMED), 'attribution differs')).toBe(reason);
  });

  test('rests on all claims, each once', () => {
    const { proposal } = asked({ A: { chains: [['SOHR'], ['AFP']] }, B: {} });
    expect(proposal.notes.find(({ kind }) => kind === 'attribution differs')?.claimIds).toEqual(['A1', 'B1']);
  });
});

describe('as-of times', () => {
  test('that differ are noted beside compatible figures, with their origins', () => {
    const row = asked({ A: killed(3, null, { asOf: '2016-04-21' }), B: killed(5), C: killed(5) });
    expect(noted(row, 'as-of differs')).toBe(
      'They count up to different times: Thursday 21 Apr 2016 (A) and their publication, Friday 22 Apr 2016 (B, C).',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'as-of differs')?.claimIds).toEqual(['A1', 'B1', 'C1']);
  });

  test('are listed from the earliest on', () => {
    const row = asked({
      A: killed(9, null),
      B: killed(3, null, { asOf: '2016-04-20' }),
      C: killed(5, null, { asOf: '2016-04-21' }),
    });
    expect(noted(row, 'as-of differs')).toBe(
      'They count up to different times: Wednesday 20 Apr 2016 (B), Thursday 21 Apr 2016 (C) and its publication, Friday 22 Apr 2016 (A).',
    );
  });

  test('are called different where some are certainly later', () => {
    const row = asked({
      A: killed(3, null, { asOf: '2016-04-20' }),
      B: killed(5),
      C: killed(5, 5, { asOf: '2016-04-22T06:00/2016-04-22T12:00' }),
    });
    expect(noted(row, 'as-of differs')).toMatch(/^They count up to different times: Wednesday 20 Apr 2016 \(A\), /);
  });

  test('are called differently named where none is certainly later', () => {
    const row = asked({ A: killed(3, null, { asOf: '2016-04-22T06:00/2016-04-22T12:00' }), B: killed(5) });
    expect(noted(row, 'as-of differs')).toBe(
      'They don’t name the same time up to which they count: its publication, Friday 22 Apr 2016 (B) and Friday morning, 22 Apr 2016 (A).',
    );
  });

  test('that no report states are taken from the publication, and marked as such', () => {
    const days = { A: '2016-04-21', B: '2016-04-22', C: '2016-04-22' };
    const row = asked({ A: killed(3, null), B: killed(5), C: killed(5) }, { published: days });
    expect(noted(row, 'as-of differs')).toBe(
      'No report says up to when it counts. Their publication stands for that: Thursday 21 Apr 2016 (A) and Friday 22 Apr 2016 (B, C).',
    );
    const undated = asked({ A: killed(3, null), B: killed(5), C: killed(5) }, { published: { ...days, C: '' } });
    expect(noted(undated, 'as-of differs')).toBe(
      'It isn’t known up to when C counts. Nor do the others say it. Their publication stands for that: Thursday 21 Apr 2016 (A) and Friday 22 Apr 2016 (B).',
    );
  });

  test('that aren’t known are called unknown, not different', () => {
    const telling = { published: { A: '', C: '' } };
    expect(noted(asked({ A: killed(3, null), B: killed(5) }, telling), 'as-of differs')).toBe(
      'It isn’t known up to when A counts. B counts up to its publication, Friday 22 Apr 2016.',
    );
    const several = asked({ A: killed(3, null), B: killed(5), C: killed(5), D: killed(5) }, telling);
    expect(noted(several, 'as-of differs')).toBe(
      'It isn’t known up to when A and C count. B and D count up to their publication, Friday 22 Apr 2016.',
    );
    const stated = asked({ A: killed(3, null), B: killed(5), D: killed(5, 5, { asOf: '2016-04-22' }) }, telling);
    expect(noted(stated, 'as-of differs')).toBe(
      'It isn’t known up to when A counts. B and D count up to Friday 22 Apr 2016.',
    );
    const parted = asked({ A: killed(3, null), B: killed(5), D: killed(5, 5, { asOf: '2016-04-20' }) }, telling);
    expect(noted(parted, 'as-of differs')).toBe(
      'It isn’t known up to when A counts. The others count up to different times: Wednesday 20 Apr 2016 (D) and its publication, Friday 22 Apr 2016 (B).',
    );
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['that are the same', { A: killed(3), B: killed(3) }],
    ['of a single report', { A: [killed(3, 3, { asOf: '2016-04-20' }), killed(4)] }],
    ['of what isn’t counted', { A: { asOf: '2016-04-20' }, B: {} }],
    ['of one report that counts', { A: [killed(3, 3, { asOf: '2016-04-20' }), killed(4)], B: {} }],
  ])('%s aren’t noted', (_, said) => {
    expect(noted(asked(said), 'as-of differs')).toBeUndefined();
  });
});

describe('notes in detail', () => {
  test('come in one order, whichever rule found them', () => {
    const { proposal } = asked({
      A: [
        killed(4, 4, {
          hedge: 'reportedly',
          asOf: '2016-04-20',
          place: 'Allya',
          quantity: { low: 4, high: 4, unit: 'dead' },
        }),
        killed(6),
      ],
      B: killed(5, null, { chains: [['X']], place: 'Alaya', placement: 'orphaned' }),
      C: { kind: 'killed', quantity: { cue: 'some', unit: '' }, place: 'Qamishli' },
    });
    const places = proposal.notes.map(({ kind }) => NOTE_TOPICS.indexOf(kind));
    expect(new Set(places).size).toBeGreaterThan(5);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('name each hedge of a report', () => {
    const row = asked({
      A: [killed(4, 4, { hedge: 'reportedly' }), killed(5, 5, { hedge: 'allegedly' })],
      B: killed(4),
    });
    expect(noted(row, 'hedge differs')).toContain('“reportedly”, “allegedly”');
  });

  test('leave out sources that are the same in another order', () => {
    expect(
      noted(asked({ A: { chains: [['X'], ['Y']] }, B: { chains: [['Y'], ['X']] } }), 'attribution differs'),
    ).toBeUndefined();
  });

  test('give the highest number of repetitions, and the claims that only repeat', () => {
    const row = asked({ A: [killed(4), killed(4), killed(4), killed(9), killed(9)], B: killed(4) });
    const note = row.proposal.notes.find(({ kind }) => kind === 'said twice');
    expect(note?.reason).toBe('A says it three times, which counts once.');
    expect(note?.claimIds).toEqual(['A2', 'A3', 'A5']);
  });

  test('treat places that differ only in capitals as one, however short their names', () => {
    const places = (a: string, b: string) => noted(asked({ A: { place: a }, B: { place: b } }), 'place differs');
    expect(places('Hama', 'HAMA')).toBeUndefined();
    expect(places('Kob', 'KOB')).toBeUndefined();
    expect(places('Kob', 'Kab')).toBeDefined();
    expect(places('Kob', 'Kobane')).toBeDefined();
    expect(places('Kobane', 'Kob')).toBeDefined();
  });

  test('separate several reports by semicolons', () => {
    const several = asked({ A: [killed(4), killed(9)], B: [killed(5), killed(8)] });
    expect(noted(several, 'several figures')).toBe(
      'A gives several figures itself: 4 killed and 9 killed; B gives several figures itself: 5 killed and 8 killed.',
    );
    const words = asked({
      A: [killed(4), { kind: 'wounded', quantity: { cue: 'some', unit: 'wounded' } }],
      B: killed(4),
    });
    expect(noted(words, 'several figures')).toBeUndefined();
  });

  test('don’t count figures of different measures as several figures', () => {
    const wounded = { kind: 'wounded', quantity: { low: 9, high: 9, unit: 'wounded' } } as const;
    expect(noted(asked({ A: [killed(4), wounded], B: killed(4) }), 'several figures')).toBeUndefined();
    expect(noted(asked({ A: [killed(4), wounded, killed(5)], B: wounded }), 'several figures')).toBe(
      'A gives several figures itself: 4 killed and 5 killed.',
    );
  });

  test('leave it to the analyst whether the same figure for other people is the same count', () => {
    const of = (object: string) => killed(4, 4, { object });
    expect(noted(asked({ A: [of('soldiers'), of('Asayish police')], B: killed(8) }), 'said twice')).toBe(
      'A gives 4 for “Asayish police” and for “soldiers”, which counts once: whether they are the same people is for you to judge.',
    );
    expect(noted(asked({ A: [of('soldiers '), of('Soldiers'), of('')], B: killed(4) }), 'said twice')).toBe(
      'A says it three times, which counts once.',
    );
    const several = (object: string) => some('several', { object });
    expect(noted(asked({ A: [several('soldiers'), several('police')], B: killed(4) }), 'said twice')).toBe(
      'A says it twice, which counts once.',
    );
    expect(noted(asked({ A: [killed(4), of('guards'), killed(9), killed(9), killed(9)] }), 'said twice')).toBe(
      'A says it three times, which counts once.',
    );
  });

  test('propose spellings even though a third report has both', () => {
    const row = asked({ A: { place: 'Allya' }, B: [{ place: 'Allya' }, { place: 'Alaya' }], C: { place: 'Alaya' } });
    expect(noted(row, 'spelled differently')).toBe(
      '“Alaya” (B, C) and “Allya” (A, B) may be one name, spelled differently.',
    );
  });
});

test('no note is made where nothing differs', () => {
  expect(asked({ A: killed(4), B: killed(4) }).proposal.notes).toEqual([]);
  expect(asked({ A: {}, B: {} }).proposal.notes).toEqual([]);
  expect(asked({ A: killed(4, 4, { place: 'Hama', subject: 'guards' }) }).proposal.notes).toEqual([]);
});

test('a mention beside a measure that is only named repeats it, a count of another measure doesn’t', () => {
  const row = asked({ A: [killed(4), { kind: 'wounded' }, {}], B: killed(4) });
  expect(row.answers[0]?.statements.map(({ measure, figure }) => [measure, figure.kind])).toEqual([
    ['killed', 'known'],
    ['wounded', 'none'],
  ]);
  expect([...(row.answers[0]?.repeats ?? [])]).toEqual([['A3', 'A1']]);
});
