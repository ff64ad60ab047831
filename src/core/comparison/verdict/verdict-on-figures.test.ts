import { describe, expect, test } from 'vitest';
import { asked, killed, noted, some } from '#testing/question-case.ts';

const THURSDAY_MORNING = '2016-04-21T06:00/2016-04-21T12:00';

describe('figures', () => {
  test('agree where they are the same', () => {
    const row = asked({ A: killed(4), B: killed(4) });
    expect([row.verdict, row.reason]).toEqual(['agree', 'The same figure: 4 (A, B).']);
    expect(row.proposal).toMatchObject({ notes: [], groups: [], outliers: [] });
    expect(asked({ A: killed(4), B: killed(5) }).proposal).toMatchObject({ groups: [], outliers: [] });
  });

  test('agree on a bound', () => {
    const row = asked({ B: killed(50, null), A: killed(50, null), C: killed(50, null) });
    expect([row.verdict, row.reason]).toEqual(['agree', 'The same figure: 50 or more (A, B, C).']);
  });

  test('are compatible where they overlap', () => {
    const row = asked({ A: killed(41, null), B: killed(50, null) });
    expect([row.verdict, row.reason]).toEqual(['compatible', '41 or more (A) and 50 or more (B) can both be true.']);
  });

  test('of three reports are compatible where each two overlap', () => {
    const row = asked({ A: killed(5), B: killed(3, null), C: killed(null, 9) });
    expect([row.verdict, row.reason]).toEqual(['compatible', 'up to 9 (C), 3 or more (B) and 5 (A) can all be true.']);
  });

  test('differ where they lie apart and count up to the same time', () => {
    const row = asked({ A: killed(4), B: killed(20, null) });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '4 (A) and 20 or more (B) can’t both be true. Both count up to their publication, Friday 22 Apr 2016.',
    ]);
  });

  test('may be an update where the later is higher', () => {
    const row = asked({ A: killed(4, 4, { asOf: THURSDAY_MORNING }), B: killed(20, null) });
    expect([row.verdict, row.reason]).toEqual([
      'later update',
      '4 (A, as of Thursday morning, 21 Apr 2016) and 20 or more (B, as of its publication, Friday 22 Apr 2016) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    ]);
    expect(noted(row, 'as-of differs')).toBeUndefined();
  });

  test('differ where the later is lower: a toll doesn’t fall', () => {
    const higherFirst = asked({ A: killed(20, 20, { asOf: '2016-04-20' }), B: killed(4) });
    expect([higherFirst.verdict, higherFirst.reason]).toEqual([
      'differ',
      '4 (B) and 20 (A) can’t both be true. B counts to a later time than A and gives less, which a growing toll doesn’t explain.',
    ]);
    const named = asked({ B: killed(20, 20, { asOf: '2016-04-20' }), A: killed(4) });
    expect(named.reason).toContain('A counts to a later time than B and gives less');
  });

  test('that can fall may be an update in either direction', () => {
    const fled = (low: number, asOf: string) => ({ quantity: { low, high: low, unit: 'displaced' }, asOf });
    const row = asked({ A: fled(900, '2016-04-20'), B: fled(300, '2016-04-21') });
    expect([row.verdict, row.reason]).toEqual([
      'later update',
      '300 (B, as of Thursday 21 Apr 2016) and 900 (A, as of Wednesday 20 Apr 2016) can’t both be true of one moment, but they count at different times, and such a count may fall as well as grow.',
    ]);
  });

  test('differ where the as-of times overlap, and the reason says that they overlap', () => {
    const row = asked({ A: killed(4, 4, { asOf: THURSDAY_MORNING }), B: killed(20, 20, { asOf: '2016-04-21' }) });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '4 (A) and 20 (B) can’t both be true. Which of them counts to a later time can’t be told: Thursday morning, 21 Apr 2016 (A) and Thursday 21 Apr 2016 (B).',
    ]);
  });

  test('with different clocks are put on one clock, and the reason names the clocks', () => {
    const row = asked({
      A: killed(9, 9, { asOf: '2016-04-21T12:00Z' }),
      B: killed(4, 4, { asOf: '2016-04-21T14:30+03:00' }),
    });
    expect([row.verdict, row.reason]).toEqual([
      'later update',
      '4 (B, as of Thursday 21 Apr 2016, 14:30 +03:00) and 9 (A, as of Thursday 21 Apr 2016, 12:00 UTC) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    ]);
    const oneClock = asked({
      A: killed(4, 4, { asOf: '2016-04-21T08:00' }),
      B: killed(9, 9, { asOf: '2016-04-21T20:00Z' }),
    });
    expect([oneClock.verdict, oneClock.reason]).toEqual([
      'differ',
      '4 (A) and 9 (B) can’t both be true. Which of them counts to a later time can’t be told: Thursday 21 Apr 2016, 08:00 (A) and Thursday 21 Apr 2016, 20:00 UTC (B).',
    ]);
  });

  test('differ where an as-of time isn’t known', () => {
    const published = { A: '', B: '' };
    expect(asked({ A: killed(4), B: killed(20, null, { asOf: '2016-04-21' }) }, { published }).reason).toBe(
      '4 (A) and 20 or more (B) can’t both be true. It isn’t known up to when A counts.',
    );
    expect(asked({ A: killed(4, 4, { asOf: '2016-04-21' }), B: killed(20) }, { published }).reason).toBe(
      '4 (A) and 20 (B) can’t both be true. It isn’t known up to when B counts.',
    );
    expect(asked({ A: killed(4), B: killed(20) }, { published }).reason).toBe(
      '4 (A) and 20 (B) can’t both be true. It isn’t known up to when A and B count.',
    );
  });

  test('that differ have a reason that says which as-of time is only a publication', () => {
    const stated = { asOf: '2016-04-22' };
    expect(asked({ A: killed(4, 4, stated), B: killed(20) }).reason).toBe(
      '4 (A) and 20 (B) can’t both be true. Both count up to Friday 22 Apr 2016, which for B is its publication.',
    );
    expect(asked({ A: killed(4), B: killed(20, 20, stated) }).reason).toMatch(
      /Both count up to Friday 22 Apr 2016, which for A is its publication\.$/,
    );
    expect(asked({ A: killed(4, 4, stated), B: killed(20, 20, stated) }).reason).toBe(
      '4 (A) and 20 (B) can’t both be true. Both count up to Friday 22 Apr 2016.',
    );
  });

  test('are called all or both by the number of figures, not by the number of reports', () => {
    const row = asked({ C: killed(4), A: killed(20), B: killed(20) });
    expect(row.reason).toBe(
      '4 (C) and 20 (A, B) can’t both be true. A and C both count up to their publication, Friday 22 Apr 2016.',
    );
    expect(asked({ A: killed(4, null), B: killed(20), C: killed(20) }).reason).toBe(
      '4 or more (A) and 20 (B, C) can both be true.',
    );
  });

  test('of three differ as soon as nothing explains two of them', () => {
    const row = asked({ A: killed(4, 4, { asOf: THURSDAY_MORNING }), B: killed(20), C: killed(30) });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '4 (A), 20 (B) and 30 (C) can’t all be true. B and C both count up to their publication, Friday 22 Apr 2016.',
    ]);
  });

  test('of three that grow are an update', () => {
    const row = asked({
      A: killed(4, 4, { asOf: '2016-04-20' }),
      B: killed(9, 9, { asOf: '2016-04-21' }),
      C: killed(20, null),
    });
    expect([row.verdict, row.reason]).toEqual([
      'later update',
      '4 (A, as of Wednesday 20 Apr 2016), 9 (B, as of Thursday 21 Apr 2016) and 20 or more (C, as of its publication, Friday 22 Apr 2016) can’t all be true of one moment, but the later counts are the higher ones, so they may be updates.',
    ]);
  });

  test('that several reports give for the same time are listed with the time once', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20), C: killed(20) });
    expect(row.reason).toBe(
      '4 (A, as of Wednesday 20 Apr 2016) and 20 (B and C, as of their publication, Friday 22 Apr 2016) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    );
  });

  test('of three of which two grow into two that overlap are an update', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20, null), C: killed(25) });
    expect(row.verdict).toBe('later update');
  });

  test('from many reports are listed up to the sixth', () => {
    const of = (count: number) =>
      asked(Object.fromEntries(Array.from({ length: count }, (_, index) => [`R${index}`, killed(index, null)])));
    expect(of(7).reason).toContain('5 or more (R5) and 6 or more (R6) can all be true');
    expect(of(8).reason).toContain('5 or more (R5) and 2 more figures can all be true');
  });
});

describe('an ambiguous bound', () => {
  const fiveOrMore = killed(5, 5, {
    quantity: { low: 5, high: 5, cue: 'at least', scope: 'ambiguous', unit: 'killed' },
  });

  test('is compared in both readings', () => {
    const row = asked({ A: killed(3, null), B: fiveOrMore });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      '3 or more (A) and 5, or 5 or more if “at least” reaches it (B) can both be true.',
    ]);
    expect(noted(row, 'scope open')).toBeUndefined();
  });

  test('is noted where figures agree only because of it', () => {
    const row = asked({ A: killed(7), B: fiveOrMore, C: killed(6, null) });
    expect(row.verdict).toBe('compatible');
    expect(row.proposal.notes.find(({ kind }) => kind === 'scope open')).toEqual({
      kind: 'scope open',
      reason:
        '5, or 5 or more if “at least” reaches it (B), 6 or more (C) and 7 (A) go together under one reading of the ambiguous words and not under the other.',
      claimIds: ['B1', 'C1', 'A1'],
    });
  });

  test('agrees only with the same words', () => {
    expect(asked({ A: fiveOrMore, B: fiveOrMore }).verdict).toBe('agree');
    expect(asked({ A: fiveOrMore, B: killed(5) }).verdict).toBe('compatible');
    expect(asked({ A: fiveOrMore, B: killed(4) }).verdict).toBe('differ');
  });
});

describe('different measures', () => {
  const casualties = { kind: 'casualties', quantity: { low: 30, high: 30, unit: 'casualties' } } as const;

  test('aren’t compared', () => {
    const row = asked({ A: casualties, B: killed(4) });
    expect([row.verdict, row.reason]).toEqual([
      'not comparable',
      'Different things are counted: casualties (A) and killed (B). They aren’t compared with each other.',
    ]);
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
    expect(row.proposal.notes.map(({ kind }) => kind)).not.toContain('not comparable');
    expect(row.numberLine).toBeNull();
  });

  test('are noted beside measures that are compared', () => {
    const row = asked({ A: [killed(2), casualties], B: killed(2) });
    expect([row.verdict, row.reason]).toEqual(['agree', 'As to killed, the same figure: 2 (A, B).']);
    expect(noted(row, 'not comparable')).toBe(
      'Different things are counted: killed (A, B) and casualties (A). They aren’t compared with each other.',
    );
  });

  test('are compared separately, the most serious first', () => {
    const wounded = (low: number) => ({ kind: 'wounded' as const, quantity: { low, high: low, unit: 'wounded' } });
    const row = asked({ A: [killed(2), wounded(9)], B: [killed(2), wounded(7)] });
    expect(row.verdict).toBe('differ');
    expect(row.reason).toMatch(/^As to wounded, 7 \(B\) and 9 \(A\) can’t both be true\./);
    expect(noted(row, 'figures')).toBe('As to killed, the same figure: 2 (A, B).');
    expect(noted(row, 'not comparable')).toBeUndefined();
  });

  test('casualties aren’t killed even where the kinds say so', () => {
    const row = asked({ A: { kind: 'killed', quantity: { low: 9, high: 9, unit: 'casualties' } }, B: killed(4) });
    expect(row.verdict).toBe('not comparable');
  });

  test('a figure without a unit counts for the only measure there is, and this is noted', () => {
    const bare = { quantity: { low: 4, high: 4 } };
    const row = asked({ A: bare, B: killed(4) });
    expect(row.verdict).toBe('agree');
    expect(noted(row, 'unit not given')).toBe('A doesn’t say what is counted; it is taken to be killed.');
    expect(noted(asked({ A: bare, B: killed(4), C: bare }), 'unit not given')).toBe(
      'A and C don’t say what is counted; it is taken to be killed.',
    );
    expect(noted(asked({ A: bare, B: bare }), 'unit not given')).toBeUndefined();
    expect(asked({ A: bare, B: bare }).verdict).toBe('agree');
  });

  test('without any figure are not called figures', () => {
    const row = asked({
      A: { kind: 'casualties', quantity: { cue: 'several', unit: 'casualties' } },
      B: some('several'),
    });
    expect([row.verdict, row.reason]).toEqual([
      'not comparable',
      'Different things are counted: casualties (A) and killed (B). They aren’t compared with each other.',
    ]);
  });

  test('a figure without a unit has no place among several measures', () => {
    const row = asked({ A: { quantity: { low: 4, high: 4 } }, B: casualties, C: killed(4) });
    expect([row.verdict, row.reason]).toEqual([
      'not comparable',
      'Different things are counted: something that isn’t named (A), casualties (B) and killed (C). They aren’t compared with each other.',
    ]);
  });
});
