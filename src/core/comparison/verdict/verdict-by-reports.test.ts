import { describe, expect, test } from 'vitest';
import { asked, askedOf, killed, noted, on, questionInputs, some } from '#testing/question-case.ts';

describe('fewer than two reports', () => {
  test('one report gives the verdict “single report”', () => {
    const row = asked({ A: killed(4) });
    expect([row.verdict, row.reason, row.proposal.claimIds]).toEqual(['single report', 'Only A answers it.', ['A1']]);
    expect(row.proposal.groups).toEqual([]);
    expect(row.proposal.outliers).toEqual([]);
  });

  test('no report gives the verdict “not mentioned”', () => {
    const row = askedOf({ ...questionInputs({ A: {} }), claims: [] });
    expect([row.verdict, row.reason, row.proposal.claimIds]).toEqual(['not mentioned', 'No report answers it.', []]);
    expect(row.origins).toEqual({ fewest: 0, most: 0 });
  });
});

describe('a report that repeats a statement', () => {
  test('counts once', () => {
    const row = asked({ A: [killed(4), killed(4)], B: killed(4) });
    expect(row.reason).toBe('The same figure: 4 (A, B).');
    expect(row.proposal.claimIds).toEqual(['A1', 'B1']);
    expect(noted(row, 'said twice')).toBe('A says it twice, which counts once.');
  });

  test('is named with the number of repetitions', () => {
    const times = (count: number) => asked({ A: Array.from({ length: count }, () => ({})), B: [{}, {}] });
    expect([3, 4, 5, 6].map((count) => noted(times(count), 'said twice'))).toEqual([
      'A says it three times, which counts once; B says it twice, which counts once.',
      'A says it four times, which counts once; B says it twice, which counts once.',
      'A says it five times, which counts once; B says it twice, which counts once.',
      'A says it 6 times, which counts once; B says it twice, which counts once.',
    ]);
  });

  test('with two figures differs from itself where another report answers', () => {
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
  test('are put in groups, and the outliers are named', () => {
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
      { reportIds: ['report/2'], words: '22' },
      { reportIds: ['report/5'], words: '25' },
    ]);
    expect(row.proposal.outliers).toEqual(['report/2', 'report/5']);
    const apart = asked({ A: killed(20), B: killed(20), C: killed(4), D: killed(7) });
    expect(noted(apart, 'groups')).toBe(
      'Who goes together: A and B: 20; C: 4; D: 7. C and D stand apart from the others.',
    );
    expect(apart.proposal.notes.find(({ kind }) => kind === 'groups')?.claimIds).toEqual(apart.proposal.claimIds);
  });

  test('name the coding rule of a common number', () => {
    const codingRules = [{ name: 'dozens = 12 to 60', words: ['dozens'], low: 12, high: 60 }];
    const said = { A: some('dozens of'), B: killed(3), C: killed(10, 70) };
    expect(noted(asked(said, { settings: { codingRules } }), 'groups')).toBe(
      'Who goes together: A and C: 12 to 60 (rule: dozens = 12 to 60); B: 3. B stands apart from the others.',
    );
    const others = { ...said, C: killed(20) };
    expect(noted(asked(others, { settings: { codingRules } }), 'groups')).toBe(
      'Who goes together: A and C: 20; B: 3. B stands apart from the others.',
    );
    const both = { ...said, C: killed(12, 60) };
    expect(noted(asked(both, { settings: { codingRules } }), 'groups')).toMatch(/A and C: 12 to 60; B: 3/);
  });

  test('have one outlier', () => {
    const row = asked({ A: killed(20), B: killed(20), C: killed(4) });
    expect(noted(row, 'groups')).toBe('Who goes together: A and B: 20; C: 4. C stands apart from the others.');
    expect(row.proposal.outliers).toEqual(['report/2']);
  });

  test('have no outliers where no two fit', () => {
    const row = asked({ A: killed(1), B: killed(2), C: killed(3) });
    expect(noted(row, 'groups')).toBe('No two definite figures fit together: A: 1; B: 2; C: 3.');
    const days = asked({ A: on('2016-04-20'), B: on('2016-04-21'), C: on('2016-04-22') });
    expect(noted(days, 'groups')).toMatch(/^No two fit together: A: Wednesday 20 Apr 2016;/);
  });

  test('are grouped by definite figures: an open one fits anything and supports none', () => {
    const row = asked({ A: killed(2, null), B: killed(3, null), C: killed(100), D: killed(4), E: killed(4) });
    expect(noted(row, 'groups')).toBe('Who goes together: D and E: 4; C: 100. C stands apart from the others.');
  });

  test('a report with two figures is in two groups, and whoever goes with it doesn’t stand apart', () => {
    const row = asked({ A: killed(5), B: killed(5), C: [killed(5), killed(7)], D: killed(7) });
    expect(noted(row, 'groups')).toBe('Who goes together: A, B and C: 5; C and D: 7.');
  });

  test('are also grouped by time', () => {
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

  test('are also grouped where the figures grow over time', () => {
    const row = asked({ A: killed(4, 4, { asOf: '2016-04-20' }), B: killed(20), C: killed(20) });
    expect(row.proposal.groups.map(({ words }) => words)).toEqual(['20', '4']);
  });
});
