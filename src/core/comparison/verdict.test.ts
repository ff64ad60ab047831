import { describe, expect, test } from 'vitest';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import { asked, killed, noted, on, some } from '#testing/question-case.ts';

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

  test('of which the later is higher may be an update', () => {
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

  test('that may fall as well as grow may be an update either way', () => {
    const fled = (low: number, asOf: string) => ({ quantity: { low, high: low, unit: 'displaced' }, asOf });
    const row = asked({ A: fled(900, '2016-04-20'), B: fled(300, '2016-04-21') });
    expect([row.verdict, row.reason]).toEqual([
      'later update',
      '300 (B, as of Thursday 21 Apr 2016) and 900 (A, as of Wednesday 20 Apr 2016) can’t both be true of one moment, but they count at different times, and such a count may fall as well as grow.',
    ]);
  });

  test('differ where the as-of times overlap, and it is said that they do', () => {
    const row = asked({ A: killed(4, 4, { asOf: THURSDAY_MORNING }), B: killed(20, 20, { asOf: '2016-04-21' }) });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '4 (A) and 20 (B) can’t both be true. Which of them counts to a later time can’t be told: Thursday morning, 21 Apr 2016 (A) and Thursday 21 Apr 2016 (B).',
    ]);
  });

  test('with clocks of their own are put on one, and the clocks are said', () => {
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

  test('that differ say which as-of time is only a publication', () => {
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

  test('are all or both by how many there are, not by how many give them', () => {
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

  test('that several give up to the same time are listed with it once', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20), C: killed(20) });
    expect(row.reason).toBe(
      '4 (A, as of Wednesday 20 Apr 2016) and 20 (B and C, as of their publication, Friday 22 Apr 2016) can’t both be true of one moment, but the later count is the higher one, so it may be an update.',
    );
  });

  test('of three of which two grow into two that overlap are an update', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20, null), C: killed(25) });
    expect(row.verdict).toBe('later update');
  });

  test('that many give are listed up to the sixth', () => {
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

  test('is weighed in both readings', () => {
    const row = asked({ A: killed(3, null), B: fiveOrMore });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      '3 or more (A) and 5, or 5 or more if “at least” reaches it (B) can both be true.',
    ]);
    expect(noted(row, 'scope open')).toBeUndefined();
  });

  test('that alone keeps figures together is noted', () => {
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

describe('words without a number', () => {
  test('neither confirm nor contradict a figure', () => {
    const row = asked({
      A: killed(2),
      B: some('a number of'),
      C: some('a number of'),
      D: some('several'),
      E: some(''),
    });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      'Only A gives a figure, 2; B and C say “a number of” and D says “several”, which neither confirms nor contradicts it; E gives none.',
    ]);
    expect(row.proposal.claimIds.toSorted()).toEqual(['A1', 'B1', 'C1', 'D1', 'E1']);
    expect(row.proposal).toMatchObject({ verdict: 'compatible', groups: [], outliers: [] });
  });

  test('beside several figures of one report contradict none of them', () => {
    expect(asked({ A: [killed(4), killed(10)], B: some('several') }).reason).toBe(
      'Only A gives figures, 4 and 10; B says “several”, which neither confirms nor contradicts them.',
    );
  });

  test('may be all there is', () => {
    expect(asked({ A: some('several'), B: some('a number of') }).reason).toBe(
      'No report gives a figure; B says “a number of”; A says “several”.',
    );
    expect(asked({ A: some(''), B: some('') })).toMatchObject({
      verdict: 'compatible',
      reason: 'No report gives a figure.',
    });
  });

  test('contradict a plain zero, since they stand for one at least', () => {
    const row = asked({ A: killed(0), B: some('a number of'), C: some('') });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '“a number of” (B) and 0 (A) can’t both be true: the words stand for one at least.',
    ]);
    expect(asked({ A: killed(0), B: some('') }).verdict).toBe('compatible');
    expect(asked({ A: killed(0, 3), B: some('several') }).verdict).toBe('compatible');
    expect(asked({ A: [killed(0), killed(5)], B: some('several') }).verdict).toBe('compatible');
  });

  test('after a plain zero may be an update, before it they aren’t', () => {
    const earlier = { asOf: '2016-04-20' };
    const later = asked({ A: killed(0, 0, earlier), B: some('several') });
    expect([later.verdict, later.reason]).toEqual([
      'later update',
      '“several” (B, as of its publication, Friday 22 Apr 2016) and 0 (A, as of Wednesday 20 Apr 2016) can’t both be true of one moment, but the words come later and a count may grow from nothing, so it may be an update.',
    ]);
    expect(later.proposal).toMatchObject({ verdict: 'later update', notes: [], groups: [], outliers: [] });
    expect(asked({ A: killed(0), B: some('several', earlier) }).verdict).toBe('differ');
    const displaced = (fields: object) => ({ quantity: { unit: 'displaced', ...fields } });
    const fell = asked({ A: displaced({ low: 0, high: 0 }), B: { ...displaced({ cue: 'several' }), ...earlier } });
    expect([fell.verdict, fell.reason]).toEqual([
      'later update',
      '“several” (B, as of Wednesday 20 Apr 2016) and 0 (A, as of its publication, Friday 22 Apr 2016) can’t both be true of one moment, but they count at different times, and such a count may fall as well as grow.',
    ]);
  });

  test('contradict a plain zero only where no update explains it, and those are named', () => {
    const row = asked({
      A: killed(0, 0, { asOf: '2016-04-21' }),
      B: some('several'),
      C: some('a number of', { asOf: '2016-04-20' }),
    });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '“a number of” (C) and 0 (A) can’t both be true: the words stand for one at least.',
    ]);
    const fled = (fields: object) => ({ quantity: { unit: 'displaced', ...fields } });
    expect(asked({ A: fled({ low: 0, high: 0 }), B: fled({ cue: 'several' }) }).verdict).toBe('differ');
  });

  test('beside numbers that differ by themselves change nothing', () => {
    const row = asked({ A: killed(0, 0, { asOf: '2016-04-20' }), B: some('several'), C: killed(5), D: killed(9) });
    expect(row.verdict).toBe('differ');
    expect(row.reason).toMatch(/^0 \(A\), 5 \(C\) and 9 \(D\) can’t all be true/);
  });

  test('contradict a plain zero however many reports give it', () => {
    const row = asked({ A: killed(0), B: killed(0), C: some('several') });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '“several” (C) and 0 (A, B) can’t both be true: the words stand for one at least.',
    ]);
    expect(row.proposal.claimIds.toSorted()).toEqual(['A1', 'B1', 'C1']);
    expect(asked({ A: killed(0), B: some('several'), C: some('a number of') }).reason).toBe(
      '“a number of” (C), “several” (B) and 0 (A) can’t all be true: the words stand for one at least.',
    );
    expect(asked({ A: killed(null, 0), B: some('several') }).verdict).toBe('differ');
    expect(asked({ A: killed(0), B: killed(5), C: some('several') }).reason).toMatch(/^0 \(A\) and 5 \(B\) can’t both/);
    const zeroAndFive = { A: killed(0, 0, { asOf: '2016-04-20' }), B: killed(5), C: some('several') };
    expect(asked(zeroAndFive).verdict).toBe('later update');
    expect(asked({ ...zeroAndFive, C: some('several', { asOf: '2016-04-20' }) })).toMatchObject({
      verdict: 'differ',
      reason: '“several” (C) and 0 (A) can’t both be true: the words stand for one at least.',
    });
  });

  test('have a number where the investigation has a rule, which is named', () => {
    const row = asked({ A: some('dozens of'), B: killed(20) }, { settings: { codingRules: ACLED_RULES } });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      '12 or more (rule: ACLED, dozens = 12) (A) and 20 (B) can both be true.',
    ]);
    expect(noted(row, 'coding rule')).toBe('A says “dozens of”, counted as 12 or more (rule: ACLED, dozens = 12).');
  });

  test('are named with their rules, each once', () => {
    const telling = { settings: { codingRules: ACLED_RULES } };
    expect(noted(asked({ A: some('dozens of'), B: some('dozens') }, telling), 'coding rule')).toBe(
      'A says “dozens of”, counted as 12 or more (rule: ACLED, dozens = 12); B says “dozens”, counted as 12 or more (rule: ACLED, dozens = 12).',
    );
  });

  test('that a rule makes equal to a figure are shown beside it, the rule named', () => {
    const row = asked({ A: some('dozens of'), B: killed(12, null) }, { settings: { codingRules: ACLED_RULES } });
    expect(row.verdict).toBe('agree');
    expect(row.reason).toBe('The same figure: 12 or more (B) and 12 or more (rule: ACLED, dozens = 12) (A).');
  });

  test('beside two figures are noted', () => {
    const row = asked({ A: killed(2), B: killed(2), C: some('a number of') });
    expect(row.verdict).toBe('agree');
    expect(noted(row, 'no figure')).toBe('Without a figure: “a number of” (C).');
    expect(noted(asked({ A: killed(2), B: some('several') }), 'no figure')).toBeUndefined();
  });

  test('a mere mention beside a figure gives none', () => {
    const row = asked({
      A: { kind: 'deployment' },
      B: { kind: 'deployment', quantity: { low: 4000, high: 4000, unit: 'men' } },
    });
    expect([row.verdict, row.reason]).toEqual(['compatible', 'Only B gives a figure, 4,000; A gives none.']);
    const both = asked({
      A: { kind: 'deployment' },
      B: { kind: 'deployment', quantity: { low: 4000, high: 4000, unit: 'men' } },
      C: { kind: 'deployment' },
    });
    expect(both.reason).toBe('Only B gives a figure, 4,000; A and C give none.');
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

  test('are noted beside those that are', () => {
    const row = asked({ A: [killed(2), casualties], B: killed(2) });
    expect([row.verdict, row.reason]).toEqual(['agree', 'As to killed, the same figure: 2 (A, B).']);
    expect(noted(row, 'not comparable')).toBe(
      'Different things are counted: killed (A, B) and casualties (A). They aren’t compared with each other.',
    );
  });

  test('are compared each by itself, the most serious first', () => {
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

  test('a figure without a unit is taken to be of the only measure there is, and it is noted', () => {
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

  test('without any figure aren’t called figures', () => {
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

describe('times', () => {
  test('that are the same agree', () => {
    const row = asked({ A: on('2016-04-20'), B: on('2016-04-20') });
    expect([row.verdict, row.reason]).toEqual([
      'agree',
      'They place it at the same time: Wednesday 20 Apr 2016 (A, B).',
    ]);
    expect(row.proposal).toMatchObject({ notes: [], groups: [], outliers: [] });
    expect(asked({ A: on('2016-04-20'), B: on('2016-04-22') }).proposal).toMatchObject({ groups: [], outliers: [] });
  });

  test('are compared at the coarser precision', () => {
    const row = asked({ A: on('2016-04-20T06:00', '2016-04-20T12:00'), B: on('2016-04-20') });
    expect([row.verdict, row.reason]).toEqual([
      'agree',
      'They place it at the same time, not all as exactly: Wednesday 20 Apr 2016 (B) and Wednesday morning, 20 Apr 2016 (A).',
    ]);
  });

  test('that overlap are compatible', () => {
    const row = asked({ A: on('2016-04-20', '2016-04-21'), B: on('2016-04-21') });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      'The times can all be true: Wednesday 20 to Thursday 21 Apr 2016 (A) and Thursday 21 Apr 2016 (B).',
    ]);
  });

  test('known to the week don’t contradict another day of it', () => {
    const week = { kind: 'attack' as const, time: { start: '2016-04-18', precision: 'week' as const } };
    const row = asked({ A: week, B: on('2016-04-20') });
    expect([row.verdict, row.reason]).toEqual([
      'agree',
      'They place it at the same time, not all as exactly: Monday 18 to Sunday 24 Apr 2016 (A) and Wednesday 20 Apr 2016 (B).',
    ]);
    expect(asked({ A: week, B: on('2016-04-25') }).verdict).toBe('differ');
  });

  test('of different days differ', () => {
    const row = asked({ A: on('2016-04-21'), B: on('2016-04-20'), C: { kind: 'attack' } });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      'The times contradict each other: Wednesday 20 Apr 2016 (B) and Thursday 21 Apr 2016 (A).',
    ]);
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
  });

  test('a report that gives several contradicts another only where none fits', () => {
    const several = [on('2016-04-20'), on('2016-04-21')];
    const one = asked({ A: several, B: on('2016-04-21') });
    expect([one.verdict, one.reason]).toEqual([
      'compatible',
      'A gives several times, not all of which fit: Wednesday 20 Apr 2016 (A) and Thursday 21 Apr 2016 (A, B).',
    ]);
    expect(asked({ A: several, B: several }).reason).toBe(
      'They give the same times: Wednesday 20 Apr 2016 (A, B) and Thursday 21 Apr 2016 (A, B).',
    );
    expect(asked({ A: on('2016-04-21'), B: several }).verdict).toBe('compatible');
    const exacter = [on('2016-04-20'), on('2016-04-20T06:00', '2016-04-20T12:00')];
    expect(asked({ A: exacter, B: on('2016-04-20', '2016-04-21') }).reason).toMatch(/^The times can all be true/);
    expect(asked({ A: exacter, B: on('2016-04-20') })).toMatchObject({
      verdict: 'agree',
      reason:
        'They place it at the same time, not all as exactly: Wednesday 20 Apr 2016 (A, B) and Wednesday morning, 20 Apr 2016 (A).',
    });
    expect(asked({ A: on('2016-04-20'), B: exacter }).verdict).toBe('agree');
    const parts = [on('2016-04-20T06:00', '2016-04-20T12:00'), on('2016-04-20T18:00', '2016-04-21T00:00')];
    expect(asked({ A: parts, B: on('2016-04-20') }).reason).toMatch(
      /^They place it at the same time, not all as exactly/,
    );
    expect(asked({ A: several, B: on('2016-04-22') }).verdict).toBe('differ');
    expect(asked({ A: several, B: on('2016-04-21', '2016-04-23') }).verdict).toBe('compatible');
    expect(asked({ A: several, B: several.toReversed() }).verdict).toBe('agree');
  });

  test('that contradict count more than figures that agree', () => {
    const row = asked({
      A: killed(4, 4, on('2016-04-20')),
      B: killed(4, 4, on('2016-04-21')),
    });
    expect(row.verdict).toBe('differ');
    expect(row.reason).toMatch(/^The times contradict/);
    expect(noted(row, 'figures')).toBe('The same figure: 4 (A, B).');
  });

  test('that only overlap are noted beside figures, those that agree aren’t', () => {
    const overlapping = asked({
      A: killed(4, 4, on('2016-04-20', '2016-04-21')),
      B: killed(5, 5, on('2016-04-21')),
    });
    expect(overlapping.verdict).toBe('differ');
    expect(noted(overlapping, 'times')).toMatch(/^The times can all be true/);
    const same = asked({ A: killed(4, 4, on('2016-04-20')), B: killed(5, 5, on('2016-04-20')) });
    expect(noted(same, 'times')).toBeUndefined();
  });
});

describe('what isn’t counted or dated', () => {
  test('agrees, because both answer the same question', () => {
    const row = asked({ B: { kind: 'attack' }, A: { kind: 'attack' } });
    expect([row.verdict, row.reason]).toEqual(['agree', 'A and B both answer it; no figure and no time contradicts.']);
    expect(asked({ A: {}, B: {}, C: on('2016-04-20') }).reason).toBe(
      'A, B and C all answer it; no figure and no time contradicts.',
    );
  });

  test('is only compatible where its kind is counted: figures may not have been entered', () => {
    expect(asked({ A: { kind: 'killed' }, B: { kind: 'killed' } })).toMatchObject({
      verdict: 'compatible',
      reason: 'No figure has been entered.',
    });
    expect(asked({ A: { kind: 'killed' }, B: some('several') }).reason).toBe(
      'No report gives a figure; B says “several”.',
    );
  });

  test('rests on one claim of each report', () => {
    expect(asked({ A: [{}, {}], B: {} }).proposal.claimIds).toEqual(['A1', 'B1']);
  });
});

describe('fewer than two reports', () => {
  test('one alone is a single report', () => {
    const row = asked({ A: killed(4) });
    expect([row.verdict, row.reason, row.proposal.claimIds]).toEqual(['single report', 'Only A answers it.', ['A1']]);
    expect(row.proposal.groups).toEqual([]);
    expect(row.proposal.outliers).toEqual([]);
  });

  test('nobody is not mentioned', () => {
    const row = asked({ A: killed(4, 4, { status: 'proposed' }) });
    expect([row.verdict, row.reason, row.proposal.claimIds]).toEqual(['not mentioned', 'No report answers it.', []]);
    expect(row.origins).toEqual({ fewest: 0, most: 0 });
  });
});

describe('a report that says a thing twice', () => {
  test('counts once', () => {
    const row = asked({ A: [killed(4), killed(4)], B: killed(4) });
    expect(row.reason).toBe('The same figure: 4 (A, B).');
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
    expect(noted(row, 'said twice')).toBe('A says it twice, which counts once.');
  });

  test('is named with how often', () => {
    const times = (count: number) => asked({ A: Array.from({ length: count }, () => ({})), B: [{}, {}] });
    expect([3, 4, 5, 6].map((count) => noted(times(count), 'said twice'))).toEqual([
      'A says it three times, which counts once; B says it twice, which counts once.',
      'A says it four times, which counts once; B says it twice, which counts once.',
      'A says it five times, which counts once; B says it twice, which counts once.',
      'A says it 6 times, which counts once; B says it twice, which counts once.',
    ]);
  });

  test('with two figures differs from itself once there is another report', () => {
    const row = asked({ A: [killed(4), killed(10)], B: killed(10) });
    expect([row.verdict, row.reason, noted(row, 'several figures')]).toEqual([
      'differ',
      '4 (A) and 10 (A, B) can’t both be true. Both count up to their publication, Friday 22 Apr 2016.',
      'A gives several figures itself: 4 killed and 10 killed.',
    ]);
    const fitsBoth = asked({ A: [killed(4), killed(10)], B: killed(3, null) });
    expect(fitsBoth.reason).toBe(
      '3 or more (B), 4 (A) and 10 (A) can’t all be true. A gives 4 and 10 itself, up to its publication, Friday 22 Apr 2016.',
    );
    const corrected = asked({
      A: [killed(20, 20, { asOf: '2016-04-21' }), killed(15, 15, { asOf: '2016-04-22' })],
      B: killed(10, null),
    });
    expect(corrected.reason).toBe(
      '10 or more (B), 15 (A) and 20 (A) can’t all be true. A gives less at a later time itself, which a growing toll doesn’t explain.',
    );
    expect(asked({ A: [killed(4), killed(10)] }).verdict).toBe('single report');
    expect(noted(asked({ A: [killed(4), killed(10)] }), 'several figures')).toBe(
      'A gives several figures itself: 4 killed and 10 killed.',
    );
    expect(noted(asked({ A: [{ quantity: { low: 1 } }, killed(3)], B: killed(3) }), 'several figures')).toBe(
      'A gives several figures itself: 1 or more and 3 killed.',
    );
  });
});

describe('more than two reports that don’t fit together', () => {
  test('are put in groups, and who stands apart is named', () => {
    const row = asked({
      A: killed(4),
      B: killed(20, null),
      C: killed(22),
      D: killed(30, null),
      E: killed(4),
      F: killed(25),
    });
    expect(row.verdict).toBe('differ');
    expect(row.proposal.groups).toEqual([
      { reportIds: ['report/0', 'report/4'], words: '4' },
      { reportIds: ['report/1', 'report/2'], words: '22' },
      { reportIds: ['report/1', 'report/5'], words: '25' },
      { reportIds: ['report/1', 'report/3'], words: '30 or more' },
    ]);
    expect(row.proposal.outliers).toEqual([]);
    const apart = asked({ A: killed(20), B: killed(20), C: killed(4), D: killed(7) });
    expect(noted(apart, 'groups')).toBe(
      'Who goes together: A and B: 20; C: 4; D: 7. C and D stand apart from the others.',
    );
    expect(apart.proposal.notes.find(({ kind }) => kind === 'groups')?.claimIds).toEqual(apart.proposal.claimIds);
  });

  test('name the coding rule of a number they have in common', () => {
    const said = { A: some('dozens of'), B: killed(3), C: killed(10, null) };
    expect(noted(asked(said, { settings: { codingRules: ACLED_RULES } }), 'groups')).toBe(
      'Who goes together: A and C: 12 or more (rule: ACLED, dozens = 12); B: 3. B stands apart from the others.',
    );
    const others = { ...said, C: killed(20) };
    expect(noted(asked(others, { settings: { codingRules: ACLED_RULES } }), 'groups')).toBe(
      'Who goes together: A and C: 20; B: 3. B stands apart from the others.',
    );
    const both = { ...said, C: killed(12, null) };
    expect(noted(asked(both, { settings: { codingRules: ACLED_RULES } }), 'groups')).toMatch(
      /A and C: 12 or more; B: 3/,
    );
  });

  test('one of whom stands apart', () => {
    const row = asked({ A: killed(20), B: killed(20), C: killed(4) });
    expect(noted(row, 'groups')).toBe('Who goes together: A and B: 20; C: 4. C stands apart from the others.');
    expect(row.proposal.outliers).toEqual(['report/2']);
  });

  test('none of whom fits another: nobody stands apart', () => {
    const row = asked({ A: killed(1), B: killed(2), C: killed(3) });
    expect(noted(row, 'groups')).toBe('No two fit together: A: 1; B: 2; C: 3.');
  });

  test('are grouped by time as well', () => {
    const row = asked({ A: on('2016-04-20'), B: on('2016-04-20'), C: on('2016-04-22') });
    expect(row.proposal.groups).toEqual([
      { reportIds: ['report/0', 'report/1'], words: 'Wednesday 20 Apr 2016' },
      { reportIds: ['report/2'], words: 'Friday 22 Apr 2016' },
    ]);
    expect(row.proposal.outliers).toEqual(['report/2']);
  });

  test('two reports, or reports that fit, need no groups', () => {
    expect(asked({ A: killed(1), B: killed(2) }).proposal.groups).toEqual([]);
    expect(asked({ A: [killed(1), killed(5)], B: killed(2) }).proposal.groups).toEqual([]);
    expect(asked({ A: on('2016-04-20'), B: on('2016-04-22') }).proposal.groups).toEqual([]);
    expect(asked({ A: killed(1), B: killed(1), C: killed(1) }).proposal.groups).toEqual([]);
    expect(noted(asked({ A: killed(1), B: killed(2) }), 'groups')).toBeUndefined();
  });

  test('that grow over time are grouped too', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20), C: killed(20) });
    expect(row.proposal.groups.map(({ words }) => words)).toEqual(['20', '4']);
  });
});

describe('what a verdict on times rests on', () => {
  test('are the claims that say when, each with its time', () => {
    const row = asked({ A: [on('2016-04-20'), { kind: 'attack' }], B: on('2016-04-22'), C: {} });
    expect(row.verdict).toBe('differ');
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
    const ended = asked({ A: { time: { end: '2016-04-20' } }, B: on('2016-04-22') });
    expect(ended.proposal.claimIds).toEqual(['A1', 'B1']);
  });

  test('two reports have neither groups nor outliers, whatever others leave unsaid', () => {
    const { groups, outliers } = asked({ A: on('2016-04-20'), B: on('2016-04-22'), C: {}, D: {} }).proposal;
    expect([groups, outliers]).toEqual([[], []]);
  });

  test('reports that give the same several times differ from others as one does', () => {
    const twice = [on('2016-04-20'), on('2016-04-22')];
    expect(asked({ A: twice, B: twice }).verdict).toBe('agree');
    expect(asked({ A: twice, B: [on('2016-04-20'), on('2016-04-24')] })).toMatchObject({
      verdict: 'compatible',
      reason:
        'A and B give several times, not all of which fit: Wednesday 20 Apr 2016 (A, B), Friday 22 Apr 2016 (A) and Sunday 24 Apr 2016 (B).',
    });
    expect(asked({ A: twice, B: [on('2016-04-24'), on('2016-04-25')] }).verdict).toBe('differ');
    expect(asked({ A: twice, B: on('2016-04-22'), C: on('2016-04-20') }).verdict).toBe('differ');
  });
});

test('a question that nobody answers says so', () => {
  expect(asked({ A: { status: 'proposed' } }).proposal).toMatchObject({ verdict: 'not mentioned', claimIds: [] });
});
