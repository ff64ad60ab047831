import { describe, expect, test } from 'vitest';
import { compare } from '#core/comparison/comparison.ts';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import type { ResolutionChoice } from '#core/model/resolution-choice.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import { partyId } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { asked, killed, questionInputs, some } from '#testing/question-case.ts';
import { resolveFigure } from './resolve-figure.ts';

type Said = Parameters<typeof asked>[0];
type Telling = Parameters<typeof asked>[1];

const by = (said: Said, choice: ResolutionChoice, telling?: Telling) => {
  const { rows, detailOf, context } = compare(questionInputs(said, telling));
  const resolution = resolveFigure(detailOf(rows[0]!).counts, choice, context.parties);
  return {
    ...resolution,
    words: resolutionFigure(resolution, englishWords),
    sentence: resolutionSentence(resolution, context, englishWords),
  };
};
const words = (said: Said, rule: Exclude<ResolutionChoice['rule'], 'preferred party'>, telling?: Telling) => {
  const resolution = by(said, { rule }, telling);
  return resolution.kind === 'none' ? [resolution.sentence] : [resolution.words, resolution.sentence];
};

const TOLL = {
  A: killed(4, 4, { asOf: '2016-04-20', chains: [['SOHR']] }),
  B: killed(20, null, { asOf: '2016-04-21' }),
  C: killed(9, 12, { asOf: '2016-04-21' }),
};

test('no rule makes a figure where no report gives one', () => {
  for (const rule of ['range', 'lowest', 'highest', 'low-best-high', 'majority of originators'] as const) {
    expect(words({ A: some('several'), B: some('several') }, rule)).toEqual(['No report gives a figure.']);
    expect(words({ A: {} }, rule)).toEqual(['No report gives a figure.']);
  }
});

describe('of several measures', () => {
  const hurt = (count: number) => ({ quantity: { low: count, high: count, unit: 'wounded' } });
  test.each<[string, Said, string]>([
    ['the one that most reports give', { A: [killed(4), hurt(9)], B: hurt(8) }, '8 to 9'],
    ['wherever it stands', { A: [hurt(9), killed(4)], B: killed(5) }, '4 to 5'],
    ['a report that says it twice counts once', { A: [hurt(9), hurt(7)], B: killed(5), C: killed(6) }, '5 to 6'],
    [
      'what is counted, not what is vague',
      { A: [some('several'), hurt(9)], B: [some('dozens'), hurt(8)], C: killed(4) },
      '8 to 9',
    ],
  ])('one figure is made of %s', (_, said, expected) => {
    expect(words(said, 'range')[0]).toBe(expected);
  });

  test('none is chosen where as many reports give several', () => {
    expect(words({ A: [hurt(9), killed(4)], B: [killed(5), hurt(8)] }, 'range')).toEqual([
      'As many reports count killed and wounded, so nothing tells which of them the question means: ask for one of them.',
    ]);
  });
});

describe('the range', () => {
  test.each<[string, Said, string]>([
    ['from the lowest to the highest', { A: killed(4), B: killed(9) }, '4 to 9'],
    ['open above', TOLL, '4 to 20 or more'],
    ['open above though the highest figure isn’t', { A: killed(4, null), B: killed(9) }, '4 to 9 or more'],
    ['of one figure', { A: killed(4), B: killed(4) }, '4'],
    ['of one bound', { A: killed(4, null) }, '4 or more'],
    ['open below', { A: killed(null, 12), B: killed(20) }, 'up to 20'],
    ['of a range', { A: killed(4, 7) }, '4 to 7'],
  ])('%s', (_, said, expected) => {
    expect(words(said, 'range')[0]).toBe(expected);
  });

  test('names the sources of its ends, and rests on all counts', () => {
    const resolution = by(TOLL, { rule: 'range' });
    expect(resolution).toMatchObject({
      kind: 'figure',
      interval: { low: 4, high: Infinity },
      best: null,
      words: '4 to 20 or more',
      sentence:
        'From the lowest, 4 (A, as of Wednesday 20 Apr 2016), to the highest, 20 or more (B, as of Thursday 21 Apr 2016).',
      claimIds: ['A1', 'C1', 'B1'],
    });
    expect(by({ A: killed(4), B: killed(9) }, { rule: 'range' })).toMatchObject({ interval: { low: 4, high: 9 } });
    expect(by({ A: killed(null, 12) }, { rule: 'range' })).toMatchObject({ interval: { low: -Infinity, high: 12 } });
  });

  test('tells where another count leaves it open', () => {
    expect(words({ A: killed(4, null), B: killed(9) }, 'range')[1]).toMatch(
      / Another count is open above, so it may be more\.$/,
    );
    expect(words(TOLL, 'range')[1]).not.toContain('Another');
    expect(words({ A: killed(4), B: killed(9) }, 'range')[1]).not.toContain('Another');
  });
});

test('the lowest and the highest are written as their reports give them', () => {
  expect(words(TOLL, 'lowest')).toEqual(['4', 'The lowest figure given: 4 (A, as of Wednesday 20 Apr 2016).']);
  expect(words(TOLL, 'highest')).toEqual([
    '20 or more',
    'The highest figure given: 20 or more (B, as of Thursday 21 Apr 2016).',
  ]);
  expect(words({ A: killed(4, null), B: killed(9) }, 'highest')).toEqual([
    '9',
    'The highest figure given: 9 (B, as of its publication, Friday 22 Apr 2016). Another count is open above, so it may be more.',
  ]);
  expect(words({ A: killed(null, 12), B: killed(15) }, 'lowest')[0]).toBe('up to 12');
  expect(by({ A: killed(9), B: killed(3), C: killed(5) }, { rule: 'lowest' })).toMatchObject({
    interval: { low: 3, high: 3 },
    claimIds: ['B1'],
    best: null,
  });
});

describe('low, best, high', () => {
  const graded = (reliability: 'A' | 'B' | 'E' | 'F', other: 'A' | 'B' | 'E' | 'F' = 'F'): Telling => ({
    parties: { SOHR: { role: 'organisation', reliability }, ARA: { role: 'outlet', reliability: other } },
  });
  const said = { A: killed(4, 4, { chains: [['ARA']] }), B: killed(9, 9, { chains: [['SOHR']] }), C: killed(20, null) };

  test('the best is the figure of the most reliable originator', () => {
    expect(words(said, 'low-best-high', graded('B'))).toEqual([
      '4 / 9 / 20 or more',
      'Low: 4 (A, as of its publication, Friday 22 Apr 2016). Best: 9 comes from SOHR, graded B (usually reliable). High: 20 or more (C, as of its publication, Friday 22 Apr 2016).',
    ]);
    expect(by(said, { rule: 'low-best-high' }, graded('B'))).toMatchObject({
      best: 9,
      interval: { low: 4, high: Infinity },
      claimIds: ['A1', 'B1', 'C1'],
    });
  });

  test('the best is the lower figure where no originator has a better grade', () => {
    expect(words(said, 'low-best-high', graded('F'))[1]).toContain(
      'Best: 4 is the lowest figure, as no originator is graded above the others.',
    );
    expect(words({ A: killed(4), B: killed(9) }, 'low-best-high')[1]).toContain(
      'Best: 4 is the lower figure, as no originator is graded above the others.',
    );
    expect(words({ A: killed(4), B: {} }, 'low-best-high')[1]).toContain('Best: 4 is the only figure.');
  });

  test('the best is the lower figure of the originators with the best grade', () => {
    expect(words(said, 'low-best-high', graded('A', 'A'))[1]).toContain(
      'Best: 4 comes from ARA, graded A (completely reliable), the lower of those graded so.',
    );
    const higherFirst = {
      A: killed(2),
      B: killed(9, 9, { chains: [['SOHR']] }),
      C: killed(6, 6, { chains: [['ARA']] }),
    };
    expect(words(higherFirst, 'low-best-high', graded('A', 'A'))[0]).toBe('2 / 6 / 9');
  });

  test('an originator that can’t be judged comes before an unreliable one', () => {
    expect(
      words(
        { A: killed(4, 4, { chains: [['ARA']] }), B: killed(9, 9, { chains: [['SOHR']] }) },
        'low-best-high',
        graded('F', 'E'),
      )[1],
    ).toContain('Best: 9 comes from SOHR, graded F (reliability cannot be judged).');
  });

  test('the best of an open count is its end, and the chain with the best grade counts', () => {
    const chains = [['ARA'], ['SOHR']];
    expect(words({ A: killed(4), B: killed(9, null, { chains }) }, 'low-best-high', graded('A'))).toEqual([
      '4 / 9 / 9 or more',
      expect.stringContaining('Best: 9 comes from SOHR, graded A'),
    ]);
  });

  test('a party that is gone can’t be judged', () => {
    const inputs = questionInputs({ A: killed(4), B: killed(9, 9, { chains: [['SOHR']] }) });
    const { rows, detailOf, context } = compare({ ...inputs, parties: [] });
    expect(resolveFigure(detailOf(rows[0]!).counts, { rule: 'low-best-high' }, context.parties)).toMatchObject({
      best: 4,
    });
  });
});

describe('a number that comes from a coding rule', () => {
  const telling = { settings: { codingRules: ACLED_RULES } };
  const rule = ' (rule: ACLED, dozens = 12)';

  test.each<[Exclude<ResolutionChoice['rule'], 'preferred party'>, string]>([
    ['range', `12 to 20 or more${rule}`],
    ['lowest', `12 or more${rule}`],
    ['highest', '20'],
    ['low-best-high', `12 / 12 / 20 or more${rule}`],
  ])('is named in the figure by the rule %s', (by, expected) => {
    expect(words({ A: some('dozens of'), B: killed(20) }, by, telling)[0]).toBe(expected);
  });

  test('is named with every other rule that a figure rests on', () => {
    expect(words({ A: some('tens of'), B: some('dozens of') }, 'range', telling)[0]).toBe(
      '10 to 12 or more (rule: ACLED, dozens = 12; ACLED, tens = 10)',
    );
  });

  test('is named beside the best estimate', () => {
    expect(
      words({ A: killed(3), B: some('dozens of', { chains: [['X']] }) }, 'low-best-high', {
        ...telling,
        parties: { X: { role: 'witness', reliability: 'A' } },
      })[1],
    ).toContain(`Best: 12${rule} comes from X, graded A`);
  });

  test('is named in the figure of a majority', () => {
    const from = (party: string) => ({ chains: [[party]] });
    const codingRules = [{ name: 'dozens = 12 to 60', words: ['dozens'], low: 12, high: 60 }];
    const said = { A: some('dozens of', from('X')), B: killed(10, 70, from('Y')) };
    expect(words(said, 'majority of originators', { settings: { codingRules } })).toEqual([
      '12 to 60 (rule: dozens = 12 to 60)',
      '12 to 60 (rule: dozens = 12 to 60): what 2 of 2 named originators say together (X and Y), each counted once.',
    ]);
  });
});

describe('the majority of originators', () => {
  const from = (party: string, low: number, high: number | null = low, asOf = '') =>
    killed(low, high, { chains: [[party]], asOf });

  test('is the figure of more than half of them, each counted once', () => {
    const said = { A: from('X', 20, 25), B: from('Y', 22), C: from('Z', 4), D: from('X', 20, 25) };
    expect(by(said, { rule: 'majority of originators' })).toMatchObject({
      kind: 'figure',
      interval: { low: 22, high: 22 },
      best: null,
      words: '22',
      sentence: '22: what 2 of 3 named originators say together (X and Y), each counted once.',
      claimIds: ['A1', 'B1'],
    });
  });

  test.each<[string, Said, string]>([
    ['nobody named', { A: killed(4), B: killed(4) }, 'There is no majority: no originator is named.'],
    ['one named', { A: from('X', 4), B: killed(4) }, 'There is no majority: X is the only originator that is named.'],
    ['half', { A: from('X', 4), B: from('Y', 5) }, 'There is no majority: of 2 named originators no two fit together.'],
    [
      'two of four',
      { A: from('X', 4), B: from('Y', 4), C: from('Z', 5), D: from('W', 6) },
      'There is no majority: of 4 named originators no more than 2 fit together.',
    ],
  ])('doesn’t exist with %s', (_, said, sentence) => {
    expect(words(said, 'majority of originators')).toEqual([sentence]);
  });

  test('isn’t made by open figures, which fit anything above them', () => {
    const said = { A: from('X', 2, null), B: from('Y', 3, null), C: from('Z', 100) };
    expect(words(said, 'majority of originators')).toEqual([
      'There is no majority: of 3 named originators no two fit together.',
    ]);
  });

  test('gives no vote to a publisher whose own report cites another', () => {
    const said = { A: from('B', 4), B: from('X', 4), C: from('Y', 9) };
    expect(words(said, 'majority of originators')).toEqual([
      'There is no majority: of 2 named originators no two fit together.',
    ]);
    expect(words({ A: from('B', 4), B: from('X', 4) }, 'majority of originators')).toEqual([
      'There is no majority: X is the only originator that is named and names no other.',
    ]);
    const unnamed = { parties: { sources: { role: 'unnamed' } } } as const;
    expect(
      words({ A: from('B', 4), B: from('sources', 4), C: from('X', 4) }, 'majority of originators', unnamed)[0],
    ).toBe('4');
    expect(words({ A: from('B', 4), B: from('A', 4) }, 'majority of originators')).toEqual([
      'There is no majority: whoever is named as originator names another in turn.',
    ]);
  });

  test('counts the latest figure of each', () => {
    const said = { A: from('X', 4, 4, '2016-04-20'), B: from('X', 21, 21, '2016-04-21'), C: from('Y', 21) };
    expect(words(said, 'majority of originators')).toEqual([
      '21',
      '21: what 2 of 2 named originators say together (X and Y), each counted once. Left out as outdated, since its originator counts later: 4 (A, as of Wednesday 20 Apr 2016).',
    ]);
    const same = { A: from('X', 4, 4, '2016-04-20'), B: from('X', 20, 20, '2016-04-20'), C: from('Y', 4) };
    expect(words(same, 'majority of originators')[0]).toBe('4');
  });
});

describe('a preferred party', () => {
  const prefers = (said: Said, name: string, telling?: Telling) => {
    const resolution = by(said, { rule: 'preferred party', partyId: partyId(name) }, telling);
    return resolution.sentence;
  };

  test('gives its figure, whoever passes it on', () => {
    expect(by({ ...TOLL }, { rule: 'preferred party', partyId: partyId('SOHR') })).toMatchObject({
      kind: 'figure',
      interval: { low: 4, high: 4 },
      best: null,
      words: '4',
      sentence: '4: the figure of SOHR, the preferred party (in A).',
      claimIds: ['A1'],
    });
  });

  test('gives the latest of several', () => {
    const said = {
      A: killed(4, 4, { chains: [['X']], asOf: '2016-04-20' }),
      B: killed(9, 9, { chains: [['X']], asOf: '2016-04-21' }),
    };
    expect(prefers(said, 'X')).toBe('9: the figure of X, the preferred party, the latest it gives (in B).');
  });

  test('may only have passed the figure on', () => {
    expect(prefers({ A: killed(4, 4, { chains: [['X', 'Y']] }) }, 'X')).toBe(
      '4: passed on by X, the preferred party, which isn’t its originator (in A).',
    );
    expect(prefers({ A: killed(4, 4, { chains: [['Y']] }), B: killed(9, 9, { chains: [['A', 'Z']] }) }, 'A')).toBe(
      '4: passed on by A, the preferred party, which isn’t its originator, the latest it gives (in A).',
    );
    expect(prefers({ A: killed(4) }, 'A')).toBe('4: the figure of A, the preferred party (in A).');
  });

  test('without a figure gives none', () => {
    expect(prefers({ A: killed(4), B: { chains: [['X']] } }, 'X')).toBe('X gives no figure here.');
  });
});

test('the figure is made from the measure that most reports count', () => {
  const wounded = { kind: 'wounded' as const, quantity: { low: 9, high: 9, unit: 'wounded' } };
  const { counts } = asked({ A: [killed(4), wounded], B: wounded, C: killed(5, 5), D: killed(6) });
  expect(counts.measure).toBe('killed');
  expect(counts.counts.map(({ count }) => figureWords(count.figure, englishWords))).toEqual(['4', '5', '6']);
  expect(asked({ A: [killed(4), wounded], B: [wounded, killed(5)] }).counts.tied).toEqual(['killed', 'wounded']);
  expect(asked({ A: wounded, B: killed(5) }).counts.tied).toEqual(['killed', 'wounded']);
  expect(asked({ A: [wounded, killed(1)], B: wounded }).counts.measure).toBe('wounded');
  expect(asked({ A: {} }).counts).toEqual({ measure: '', tied: [], counts: [], outdated: [] });
});

test('the chosen rule’s figure is part of the detail', () => {
  const inputs = questionInputs(TOLL);
  const questions = inputs.questions.map((question) => ({ ...question, resolution: { rule: 'lowest' as const } }));
  const { rows, detailOf } = compare({ ...inputs, questions });
  expect(resolutionFigure(detailOf(rows[0]!).resolution!, englishWords)).toBe('4');
  expect(asked(TOLL).resolution).toBeNull();
});

test('the lowest figure is the lowest number that is named, an upper bound among them', () => {
  const said = { A: killed(null, 12), B: killed(5, 5), C: killed(7, null) };
  expect(words(said, 'lowest')[0]).toBe('5');
  expect(words(said, 'low-best-high')[0]).toBe('5 / 5 / 12 or more');
  expect(words({ A: killed(5, 9), B: killed(9, 9) }, 'highest')).toEqual([
    '5 to 9',
    expect.stringContaining('5 to 9 (A'),
  ]);
});

test.each(['C', 'D', 'E'] as const)('a best figure names the grade: %s', (reliability) => {
  const said = { A: killed(4, 4, { chains: [['X']] }), B: killed(9, 9, { chains: [['Y']] }) };
  const parties = { X: { role: 'outlet', reliability }, Y: { role: 'outlet', reliability: 'F' } } as const;
  const [, sentence] = words(said, 'low-best-high', { parties });
  expect(sentence).toContain(
    reliability === 'E' ? '9 comes from Y, graded F' : `4 comes from X, graded ${reliability} (`,
  );
});

test('a preferred party is found beside others, and gives one figure where it only passed another on', () => {
  const parties = { X: { role: 'outlet' }, Y: { role: 'outlet' } } as const;
  const said = {
    A: killed(4, 4, { chains: [['X'], ['Y']] }),
    B: killed(9, 9, { chains: [['X', 'Y']] }),
  };
  expect(by({ A: said.A }, { rule: 'preferred party', partyId: partyId('Y') }, { parties })).toMatchObject({
    kind: 'figure',
    words: '4',
    sentence: expect.stringContaining('the figure of Y') as string,
  });
  expect(by(said, { rule: 'preferred party', partyId: partyId('X') }, { parties })).toMatchObject({
    sentence: expect.not.stringContaining('the latest') as string,
    words: '4',
  });
});

test('the measure that most reports count is taken, and none where several are', () => {
  const wounded = (low: number) => ({ kind: 'wounded' as const, quantity: { low, high: low, unit: 'wounded' } });
  expect(asked({ A: wounded(7), B: killed(4) }).counts).toMatchObject({ measure: '', counts: [] });
  expect(asked({ A: wounded(7), B: [killed(4), wounded(8)] }).counts).toMatchObject({ measure: 'wounded' });
  const { counts } = asked({
    A: [wounded(7), wounded(9)],
    B: [killed(4), wounded(8)],
    C: killed(5),
    D: killed(6),
  }).counts;
  expect(counts.map(({ count }) => figureWords(count.figure, englishWords))).toEqual(['4', '5', '6']);
});

test('a count comes from the chains of its own claims alone', () => {
  const { counts } = asked({
    A: [killed(4, 4, { chains: [['X']] }), killed(9, 9, { chains: [['Y']] })],
    B: killed(5, 5, { chains: [['Z']] }),
  }).counts;
  expect(counts.map(({ count, parties }) => [figureWords(count.figure, englishWords), [...parties]])).toEqual([
    ['4', [partyId('A'), partyId('X')]],
    ['5', [partyId('B'), partyId('Z')]],
    ['9', [partyId('A'), partyId('Y')]],
  ]);
});

test('“up to 12” gives neither a low nor a best estimate', () => {
  expect(words({ A: killed(null, 12), B: killed(null, 15) }, 'low-best-high')).toEqual([
    'none / none / 15',
    'No report gives a low or a best estimate. High: up to 15 (B, as of its publication, Friday 22 Apr 2016).',
  ]);
});

test('a count that the analyst grades improbable is no best estimate while another is left', () => {
  const graded = {
    parties: { Good: { role: 'organisation', reliability: 'B' }, Fair: { role: 'organisation', reliability: 'C' } },
  } as const;
  const said = {
    A: killed(10, 10, { chains: [['Good']], credibility: 5 }),
    B: killed(30, 30, { chains: [['Fair']] }),
  };
  expect(words(said, 'low-best-high', graded)).toEqual([
    '10 / 30 / 30',
    'Low: 10 (A, as of its publication, Friday 22 Apr 2016). Best: 30 is the only figure; 10 (A, as of its publication, Friday 22 Apr 2016) is set aside, graded doubtful or improbable. High: 30 (B, as of its publication, Friday 22 Apr 2016).',
  ]);
  expect(words({ A: said.A }, 'low-best-high', graded)[0]).toBe('10 / 10 / 10');
});

test('an originator’s earlier count is left out and named as outdated', () => {
  const said = {
    A: killed(4, 4, { chains: [['X']], asOf: '2016-04-20' }),
    B: killed(9, 9, { chains: [['X']], asOf: '2016-04-21' }),
    C: killed(8, 8, { chains: [['Y']], asOf: '2016-04-20' }),
  };
  expect(words(said, 'lowest')).toEqual([
    '8',
    'The lowest figure given: 8 (C, as of Wednesday 20 Apr 2016). Left out as outdated, since its originator counts later: 4 (A, as of Wednesday 20 Apr 2016).',
  ]);
});
