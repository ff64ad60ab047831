import { describe, expect, test } from 'vitest';
import { asked, killed, noted, on } from '#testing/question-case.ts';

type Said = Parameters<typeof asked>[0];
const said = (quote: string, fields: object = {}) => ({ kind: 'attack' as const, quote, ...fields });

describe('a denial', () => {
  test('contradicts the statement of others, and the reason quotes the denying word', () => {
    const row = asked({ A: said('The army shelled the town'), B: said('The army denied shelling the town') });
    expect([row.verdict, row.reason]).toEqual([
      'differ',
      'A says so; B denies it (“denied”): they contradict each other unless they speak of different things.',
    ]);
    expect(row.proposal).toMatchObject({
      verdict: 'differ',
      claimIds: ['A1', 'B1'],
      notes: [{ kind: 'denied', reason: 'In B, “denied” is read as a denial.', claimIds: ['B1'] }],
      groups: [],
      outliers: [],
    });
  });

  test('is told apart from reports that tell of both', () => {
    const row = asked({
      A: said('Shells fell'),
      B: said('The army denied it'),
      C: [said('Shells fell'), said('The army denied it')],
    });
    expect([row.verdict, row.reason, row.proposal.groups]).toEqual([
      'differ',
      'A says so; B denies it (“denied”); C tells that it is said and denied: they contradict each other unless they speak of different things.',
      [],
    ]);
  });

  test('by most reports makes the other an outlier, by half of them nobody', () => {
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
    expect(row.reason).toMatch(/^A, C and E say so; B and D deny it \(“denied” and “deny”\): they contradict/);
    expect(noted(row, 'groups')).toBe('Who goes together: A, C and E: it is so; B and D: it isn’t so.');
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

  test('is also read in the words that attribute', () => {
    const denied = said('its aircraft bombed it', { attributionCue: 'denied that' });
    expect(asked({ A: said('Its aircraft bombed it'), B: denied }).verdict).toBe('differ');
  });

  test.each<[string, Said]>([
    ['against one who says both', { A: [said('They fired'), said('They did not fire')], B: said('They denied it') }],
    ['beside the opposite in one report', { A: said('They fired'), B: [said('They denied it'), said('They fired')] }],
    ['in the report that accuses', { A: [said('It fell'), said('The army denied it')], B: said('It fell') }],
    [
      'of a number that others count',
      { A: killed(12), B: { kind: 'killed', quote: 'The army denied that anyone was killed' } },
    ],
  ])('%s contradicts it', (_, all) => {
    expect(asked(all).verdict).toBe('differ');
    expect(noted(asked(all), 'denied')).toContain('is read as a denial');
  });

  test('is contested where every report tells that one party says so and another denies', () => {
    const both = [said('Rebels say that the army shelled it'), said('The army denied it')];
    const row = asked({ A: both, B: both });
    expect([row.verdict, row.reason]).toEqual([
      'contested',
      'A and B each tell that one party says so and another denies it: the parties contradict each other, the reports don’t.',
    ]);
    expect(asked({ A: both, B: both, C: said('The army shelled it') }).verdict).toBe('differ');
  });

  test.each<[string, Said]>([
    ['by all', { A: said('They denied it'), B: said('They deny it') }],
    ['of a count, which the figures tell', { A: killed(0, 0, { quote: 'denied that anyone died' }), B: killed(0) }],
    [
      'of something else than is counted',
      { A: killed(4), B: { kind: 'killed', quote: 'The army denied responsibility' } },
    ],
    ['of access', { A: said('The town was shelled'), B: said('Medics were denied access to the shelled town') }],
    ['against a negation', { A: said('They did not fire'), B: said('They denied it') }],
  ])('%s makes no difference', (_, all) => {
    expect(asked(all).verdict).not.toBe('differ');
    expect(noted(asked(all), 'denied')).toBeUndefined();
  });
});

test('who denies is no origin of what is said', () => {
  const parties = { Rebels: { role: 'organisation' }, Army: { role: 'organisation' } } as const;
  const accused = said('The army shelled it', { chains: [['Rebels']] });
  const row = asked({ A: [accused, said('The army denied it', { chains: [['Army']] })], B: accused }, { parties });
  expect([row.origins.fewest, row.origins.most]).toEqual([1, 1]);
  expect(noted(row, 'said twice')).toBeUndefined();
  const denied = said('The army denied it', { chains: [['Army']] });
  const all = asked({ A: denied, B: denied }, { parties });
  expect([all.origins.fewest, all.origins.most]).toEqual([1, 1]);
});

describe('a negation', () => {
  test('of the statement of others denies it', () => {
    const row = asked({
      A: said('Fighters fired mortars from the school'),
      B: said('There were no fighters in the school'),
    });
    expect(row.verdict).toBe('differ');
    expect(noted(row, 'denied')).toBe('In B, “no” is read as a denial.');
    const shells = { A: said('Syrian troops launched mortar shells'), B: said('No mortar was fired at the town') };
    expect(asked(shells).verdict).toBe('differ');
  });

  test('of something else says nothing of it', () => {
    const row = asked({ A: said('It was stormed at dawn'), B: said('They did not comply, the building was stormed') });
    expect(row.verdict).toBe('agree');
    expect(noted(row, 'denied')).toBeUndefined();
  });

  test('that may be about something else is noted, and nothing is weighed', () => {
    const row = asked({ A: said('Shells fell on the market'), B: said('Police did not come, the mayor left') });
    expect(row.verdict).toBe('not weighed');
    expect(noted(row, 'denied')).toBe('In B, “not” negates something: whether it is this, is for you to judge.');
  });

  test.each<[string, Said]>([
    ['by all', { A: said('did not enter'), B: said('never came') }],
    ['of one report alone', { A: [said('did not enter'), said('entered')] }],
    ['of a count', { A: killed(4, 4, { quote: 'not four' }), B: killed(4) }],
  ])('%s isn’t noted', (_, all) => {
    expect(noted(asked(all), 'denied')).toBeUndefined();
  });
});

describe('a report that', () => {
  test('says that nobody knows agrees with none', () => {
    const row = asked({ A: said('Troops hit the hospital'), B: said('It is not known who hit the hospital') });
    expect([row.verdict, row.reason]).toEqual(['compatible', 'A says so; B says that it isn’t known.']);
    expect(noted(row, 'denied')).toBe('In B, “not known” is read as not knowing.');
  });

  test('tells of a plan is told apart from one that says that it happened', () => {
    const row = asked({ A: said('Both sides have withdrawn'), B: said('Both sides will withdraw if they are freed') });
    expect([row.verdict, row.reason]).toEqual([
      'compatible',
      'A says that it happened; B speaks of a plan, a threat or a condition.',
    ]);
    expect(asked({ A: said('They will withdraw'), B: said('They will withdraw today') }).verdict).toBe('agree');
  });
});
