import { describe, expect, test } from 'vitest';
import { asked, askedOf, killed, noted, on, questionInputs } from '#testing/question-case.ts';

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

  test('known to the week don’t contradict a day of that week', () => {
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

  test('of a report that gives several contradict another only where none fits', () => {
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

  test('that contradict decide over figures that agree', () => {
    const row = asked({
      A: killed(4, 4, on('2016-04-20')),
      B: killed(4, 4, on('2016-04-21')),
    });
    expect(row.verdict).toBe('differ');
    expect(row.reason).toMatch(/^The times contradict/);
    expect(noted(row, 'figures')).toBe('The same figure: 4 (A, B).');
  });

  test('that only overlap are noted beside figures, and times that agree aren’t', () => {
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

describe('the claims behind a verdict on times', () => {
  test('are the claims with an event time, each with its time', () => {
    const row = asked({ A: [on('2016-04-20'), { kind: 'attack' }], B: on('2016-04-22'), C: {} });
    expect(row.verdict).toBe('differ');
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
    const ended = asked({ A: { time: { end: '2016-04-20' } }, B: on('2016-04-22') });
    expect(ended.proposal.claimIds).toEqual(['A1', 'B1']);
  });

  test('two reports with times have neither groups nor outliers, however many others have none', () => {
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
  expect(askedOf({ ...questionInputs({ A: {} }), claims: [] }).proposal).toMatchObject({
    verdict: 'not mentioned',
    claimIds: [],
  });
});
