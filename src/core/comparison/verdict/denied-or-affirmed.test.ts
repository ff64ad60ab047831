import { describe, expect, test } from 'vitest';
import { denialIn, negationIn } from '#core/language/denial/denial-in-wording.ts';
import { asked, killed, noted, on } from '#testing/question-case.ts';

const said = (quote: string) => ({ kind: 'attack' as const, quote });

describe('words that deny', () => {
  test.each<[string, string | null]>([
    ['The army denied shelling the town', 'denied'],
    ['Officials deny it', 'deny'],
    ['DENIES any part in it', 'denies'],
    ['denying that shots were fired', 'denying'],
    ['a claim that the ministry refuted', 'refuted'],
    ['The army did not deny shelling the town', null],
    ['never denied it', null],
    ['nobody denies it', null],
    ['who refute it', 'refute'],
    ['that refutes it', 'refutes'],
    ['he is refuting it', 'refuting'],
    ['They didn’t deny it', null],
    ["it hasn't denied it", null],
    ['The army did not formally deny it', null],
    ['It was not an accident, said the army, and denied it', 'denied'],
    ['was denied access to the camp', null],
    ['were denied medical care', null],
    ['The army shelled the town', null],
    ['Denyse spoke', null],
  ])('in “%s”: %s', (quote, word) => {
    expect(denialIn({ quote, attribution: { cue: '' } })).toBe(word);
  });

  test('are also searched in the words that attribute', () => {
    expect(denialIn({ quote: 'shelling the town', attribution: { cue: 'denied' } })).toBe('denied');
  });

  test.each<[string, string | null]>([
    ['The army did not enter', 'not'],
    ['The army didn’t enter', 'didn’t'],
    ["it hasn't", "hasn't"],
    ['It never did', 'never'],
    ['Not a shot was fired', null],
    ['a noted knot', null],
  ])('in “%s” the negating word is %s', (quote, word) => {
    expect(negationIn({ quote, attribution: { cue: '' } })).toBe(word);
  });
});

describe('a denial', () => {
  test('contradicts the statement of others, and the reason quotes the denying word', () => {
    const row = asked({ A: said('The army shelled the town'), B: said('The army denied shelling the town') });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      '“denied” stands in what B says, and nothing like it in what A says: they contradict each other unless they speak of different things.',
    ]);
    expect(row.proposal).toMatchObject({
      verdict: 'differ',
      claimIds: ['A1', 'B1'],
      notes: [],
      groups: [],
      outliers: [],
    });
  });

  test('leaves out reports that both deny and affirm', () => {
    const row = asked({
      A: said('Shells fell'),
      B: said('The army denied it'),
      C: [said('Shells fell'), said('The army denied it')],
    });
    expect([row.verdict, row.proposal.claimIds, row.proposal.groups]).toEqual(['differ', ['A1', 'B1'], []]);
  });

  test('by most reports makes the others outliers, by half of them nobody', () => {
    const denied = said('The army denied it');
    const three = asked({ A: denied, B: denied, C: said('Shells fell') });
    expect(noted(three, 'groups')).toBe(
      'Who goes together: A and B: it isn’t so; C: it is so. C stands apart from the others.',
    );
    const four = asked({ A: denied, B: denied, C: said('Shells fell'), D: said('Guns fired') });
    expect(noted(four, 'groups')).toBe('Who goes together: C and D: it is so; A and B: it isn’t so.');
  });

  test('splits more than two reports into two groups', () => {
    const row = asked({
      A: said('The army shelled the town'),
      B: said('The army denied it'),
      C: said('Shells fell'),
      D: said('Officials deny it'),
      E: said('Guns fired'),
    });
    expect(row.reason).toMatch(
      /^“denied” and “deny” stand in what B and D say, and nothing like them in what A, C and E say/,
    );
    expect(noted(row, 'groups')).toBe(
      'Who goes together: A, C and E: it is so; B and D: it isn’t so. B and D stand apart from the others.',
    );
  });

  test('is searched where a kind is named and nothing is counted', () => {
    const mayor = (quote: string) => ({ kind: 'killed' as const, quote });
    expect(asked({ A: mayor('The mayor was killed'), B: mayor('His family denied that he was dead') }).verdict).toBe(
      'differ',
    );
  });

  test('decides beside times that agree', () => {
    const row = asked({
      A: on('2016-04-20', '2016-04-20', { quote: 'They fired' }),
      B: on('2016-04-20', '2016-04-20', { quote: 'They denied it' }),
    });
    expect(row.verdict).toBe('differ');
    expect(row.reason).toContain('“denied”');
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['by all', { A: said('They denied it'), B: said('They deny it') }],
    ['beside the opposite in one report', { A: said('They fired'), B: [said('They denied it'), said('They fired')] }],
    ['of a count, which the figures tell', { A: killed(0, 0, { quote: 'denied that anyone died' }), B: killed(0) }],
    ['against one who says both', { A: [said('They fired'), said('They did not fire')], B: said('They denied it') }],
    ['beside a count', { A: said('They fired'), B: said('They denied it'), C: { quantity: { cue: 'some' } } }],
    [
      'beside a count of its own',
      { A: said('They fired'), B: [said('They denied it'), killed(4, 4, { quote: 'denied' })] },
    ],
    ['against words that may deny too', { A: said('They did not fire'), B: said('They denied it') }],
  ])('%s makes no difference', (_, all) => {
    expect(asked(all).verdict).not.toBe('differ');
    expect(noted(asked(all), 'denied')).toBeUndefined();
  });
});

describe('a negation', () => {
  test('is noted for the analyst to judge, since the negated words aren’t known', () => {
    const row = asked({ A: said('The army entered'), B: said('The army did not enter'), C: said('It never came') });
    expect(row.verdict).toBe('agree');
    expect(noted(row, 'denied')).toBe(
      '“not” and “never” stand in what B and C say, and nothing like them in what A says: whether they contradict each other is for you to judge.',
    );
    expect(row.proposal.notes.find(({ kind }) => kind === 'denied')?.claimIds).toEqual(['A1', 'B1', 'C1']);
  });

  test.each<[string, Parameters<typeof asked>[0]]>([
    ['by all', { A: said('did not enter'), B: said('never came') }],
    ['of one report alone', { A: [said('did not enter'), said('entered')] }],
    ['in a report that says both', { A: said('entered'), B: [said('did not enter'), said('entered later')] }],
    ['of a count', { A: killed(4, 4, { quote: 'not four' }), B: killed(4) }],
  ])('%s isn’t noted', (_, all) => {
    expect(noted(asked(all), 'denied')).toBeUndefined();
  });
});
