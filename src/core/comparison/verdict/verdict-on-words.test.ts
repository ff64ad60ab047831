import { describe, expect, test } from 'vitest';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import { asked, killed, noted, on, some } from '#testing/question-case.ts';

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

  test('may be the only answers', () => {
    expect(asked({ A: some('several'), B: some('a number of') }).reason).toBe(
      'No report gives a figure; B says “a number of”; A says “several”.',
    );
    expect(asked({ A: some(''), B: some('') })).toMatchObject({
      verdict: 'compatible',
      reason: 'No report gives a figure.',
    });
  });

  test('contradict a plain zero, since they mean at least one', () => {
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
      '“several” (B, as of its publication, Friday 22 Apr 2016) and 0 (A, as of Wednesday 20 Apr 2016) can’t both be true of one moment, but the words come later and a count may grow, so it may be an update.',
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

  test('contradict a plain zero only where no update explains it, and the reason names these reports', () => {
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
      '“several” (C) and 0 (A, B) can’t both be true: the words stand for 2 at least.',
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
      reason: '“several” (C) and 0 (A) can’t both be true: the words stand for 2 at least.',
    });
  });

  test('have a number where the investigation has a rule, and the rule is named', () => {
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

  test('that a rule makes equal to a figure are shown beside it with the name of the rule', () => {
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

describe('an answer without a count and a date', () => {
  test('agrees where both say that a thing of one kind happened', () => {
    const row = asked({ B: { kind: 'attack' }, A: { kind: 'attack' } });
    expect([row.verdict, row.reason]).toEqual(['agree', 'A and B both say so.']);
  });

  test('isn’t weighed where nothing says what it is about: both are to be read', () => {
    const row = asked({ A: {}, B: {}, C: on('2016-04-20', '2016-04-20', { kind: null }) });
    expect([row.verdict, row.reason]).toEqual([
      'not weighed',
      'A, B and C all answer it, and no figure, time, stance or name was given that could be weighed: read them. A figure, a time, a kind or who did it, entered on the cards, would settle it.',
    ]);
    expect(asked({ A: { kind: 'cause' }, B: { kind: 'cause' } }).verdict).toBe('not weighed');
  });

  test('is only compatible where its kind is usually counted: the figures may not have been entered', () => {
    expect(asked({ A: { kind: 'killed' }, B: { kind: 'killed' } })).toMatchObject({
      verdict: 'compatible',
      reason: 'All speak of it, and none gives a figure.',
    });
    expect(asked({ A: { kind: 'killed' }, B: some('several') }).reason).toBe(
      'No report gives a figure; B says “several”.',
    );
  });

  test('rests on one claim of each report', () => {
    expect(asked({ A: [{}, {}], B: {} }).proposal.claimIds).toEqual(['A1', 'B1']);
  });
});
