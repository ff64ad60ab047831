import { describe, expect, test } from 'vitest';
import { asId, type ClaimId, type ReportId } from '#core/base/id.ts';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import { compare } from '#core/comparison/comparison.ts';
import { asked, killed, questionInputs } from '#testing/question-case.ts';
import { spokenDetail } from '#testing/spoken-detail.ts';
import type { CopiedPassage } from './copied-wording.ts';

const PARTIES = {
  parties: {
    outlets: { role: 'unnamed' },
    sources: { role: 'unnamed' },
    SOHR: { role: 'organisation' },
    MSF: { role: 'organisation' },
    X: { role: 'organisation' },
    AFP: { role: 'outlet' },
  },
} as const;

type Said = Parameters<typeof asked>[0];
const cites = (...chain: string[]) => ({ chains: [chain] });
const origins = (said: Said, telling: Parameters<typeof asked>[1] = PARTIES) => {
  const { independence } = asked(said, telling);
  return [independence.fewest, independence.most];
};
const reasons = (said: Said) =>
  asked(said, PARTIES).independence.findings.map(({ kind, reason }) => `${kind}: ${reason}`);

describe('the number of independent origins', () => {
  test.each<[string, Said, [number, number]]>([
    ['one own voice', { A: {} }, [1, 1]],
    ['two own voices', { A: {}, B: {} }, [1, 2]],
    ['two who know at first hand', { A: cites('SOHR'), B: cites('MSF') }, [2, 2]],
    ['one who knows at first hand, one outlet', { A: cites('SOHR'), B: cites('AFP') }, [1, 2]],
    ['two outlets', { A: cites('AFP'), B: cites('Reuters') }, [1, 2]],
    [
      'a monitor and a witness who pass on the unnamed',
      { A: cites('SOHR', 'sources'), B: cites('MSF', 'sources') },
      [1, 2],
    ],
    ['one shared originator', { A: cites('SOHR'), B: cites('SOHR') }, [1, 1]],
    ['one shared through another', { A: cites('SOHR'), B: cites('AFP', 'SOHR') }, [1, 1]],
    ['one named, one own voice', { A: cites('SOHR'), B: {} }, [1, 2]],
    ['two who know at first hand, one own voice', { A: cites('SOHR'), B: cites('MSF'), C: {} }, [2, 3]],
    ['unnamed alone', { A: cites('outlets') }, [1, 1]],
    ['the same unnamed words in two reports', { A: cites('outlets'), B: cites('outlets') }, [1, 2]],
    ['unnamed beside a named one', { A: { chains: [['SOHR'], ['outlets']] }, B: cites('outlets') }, [1, 2]],
    ['two unnamed in one report', { A: { chains: [['outlets'], ['sources']] } }, [1, 1]],
    ['two who know at first hand in one report', { A: { chains: [['SOHR'], ['MSF']] } }, [2, 2]],
    ['a named outlet that cites somebody unnamed', { A: cites('AFP', 'sources') }, [1, 1]],
    ['own voice and somebody named in one report', { A: [killed(1), killed(2, 2, cites('SOHR'))] }, [1, 1]],
    ['own voice and somebody unnamed in one report', { A: [killed(1), killed(2, 2, cites('outlets'))], B: {} }, [1, 2]],
  ])('%s', (_, said, range) => {
    expect(origins(said)).toEqual(range);
  });

  test('of a publisher with first-hand knowledge is certain', () => {
    expect(origins({ A: {}, B: {} }, { parties: { A: { role: 'organisation' }, B: { role: 'witness' } } })).toEqual([
      2, 2,
    ]);
    for (const role of ['official', 'document', 'image'] as const) {
      expect(origins({ A: {}, B: {} }, { parties: { A: { role }, B: { role } } })).toEqual([2, 2]);
    }
    expect(origins({ A: {}, B: {} }, { parties: { A: { role: 'outlet' } } })).toEqual([1, 2]);
  });

  test('counts a body once, whoever speaks for it', () => {
    const parties = {
      'Interior Ministry': { role: 'organisation' },
      'Spokesman of the Interior Ministry': { role: 'official' },
      'Interior Ministry press office': { role: 'official' },
      'Spokesman of the Health Ministry': { role: 'official' },
    } as const;
    const [ministry, spokesman, office, other] = Object.keys(parties).map((name) => cites(name));
    expect(origins({ A: ministry!, B: spokesman!, C: office! }, { parties })).toEqual([1, 1]);
    expect(origins({ A: ministry!, B: other! }, { parties })).toEqual([2, 2]);
  });

  test('doesn’t grow by a report that cites the publisher of another', () => {
    expect(origins({ AFP: {}, B: cites('AFP') })).toEqual([1, 1]);
  });

  test.each<[string, Said, [number, number]]>([
    ['that itself names another', { A: cites('AFP'), AFP: cites('SOHR') }, [1, 2]],
    ['that itself names two others', { A: cites('AFP'), AFP: { chains: [['SOHR'], ['X']] } }, [2, 3]],
    ['that itself cites only the unnamed', { A: cites('AFP'), AFP: cites('sources') }, [1, 1]],
    ['by a chain that ends with the unnamed', { A: cites('AFP', 'sources'), AFP: cites('sources') }, [1, 1]],
    ['that cites it in turn', { A: cites('AFP'), AFP: cites('A') }, [1, 2]],
    ['beside somebody else', { A: cites('AFP'), AFP: cites('SOHR'), C: cites('X') }, [2, 3]],
    ['that names another, which names a third', { A: cites('AFP'), AFP: cites('B'), B: cites('SOHR') }, [1, 3]],
    ['in a ring of three', { A: cites('AFP'), AFP: cites('B'), B: cites('A') }, [1, 3]],
    ['that says it in its own voice too', { A: cites('AFP'), AFP: [killed(1), killed(2, 2, cites('SOHR'))] }, [1, 2]],
  ])('follows a report that cites the publisher of another, %s', (_, said, range) => {
    expect(origins(said)).toEqual(range);
  });

  test('counts a publisher with first-hand knowledge and the parties that it names', () => {
    const said = { A: cites('SOHR'), SOHR: [killed(1), killed(2, 2, cites('X'))] };
    expect(origins(said)).toEqual([2, 2]);
  });

  test('is in words', () => {
    expect(asked({ A: {}, B: {} }).independence.summary).toBe('2 reports, 1 to 2 independent origins');
    expect(asked({ A: cites('SOHR'), B: cites('SOHR') }).independence.summary).toBe('2 reports, 1 independent origin');
    expect(asked({ A: cites('SOHR'), B: cites('MSF') }, PARTIES).independence.summary).toBe(
      '2 reports, 2 independent origins',
    );
    expect(asked({ A: {} }).independence.summary).toBe('1 report, 1 independent origin');
  });
});

describe('the lists of independence', () => {
  test('originators, each with its reports and claims, and claims without a source', () => {
    const { independence } = asked({ A: cites('SOHR'), B: { chains: [['AFP', 'SOHR'], ['AFP']] }, C: {} }, PARTIES);
    expect(independence.reports).toBe(3);
    expect(independence.originators).toEqual([
      { partyId: 'party/SOHR', reportIds: ['report/0', 'report/1'], claimIds: ['A1', 'B1'] },
      { partyId: 'party/AFP', reportIds: ['report/1'], claimIds: ['B1'] },
    ]);
    expect(independence.unattributed).toEqual(['C1']);
    expect(independence.chains).toEqual(['A → SOHR', 'B → AFP → SOHR', 'B → AFP', 'C']);
  });

  test('a second mention that names nobody adds no chain', () => {
    const { independence } = asked(
      { A: [{ hedge: 'allegedly' }, killed(4, 4, cites('AFP', 'sources')), cites('outlets')] },
      PARTIES,
    );
    expect(independence.chains).toEqual(['A → AFP → sources (unnamed)']);
    expect(independence.unattributed).toEqual([]);
  });

  test('a second mention that names somebody else does', () => {
    const { independence } = asked({ A: [killed(4, 4, cites('AFP')), cites('SOHR'), cites('AFP')] }, PARTIES);
    expect(independence.chains).toEqual(['A → AFP', 'A → SOHR']);
  });

  test('mentions that all name nobody keep their chains', () => {
    const { independence } = asked({ A: [killed(4), cites('outlets')] }, PARTIES);
    expect(independence.chains).toEqual(['A', 'A → outlets (unnamed)']);
  });
});

describe('the reasons for the range of origins', () => {
  test('two reports of one originator corroborate each other in appearance', () => {
    expect(reasons({ A: cites('SOHR'), B: cites('SOHR') })).toEqual([
      'reports rest on one party: Apparent corroboration: both rest on SOHR.',
    ]);
    const { findings } = asked({ A: cites('SOHR'), B: cites('SOHR') }, PARTIES).independence;
    expect(findings[0]?.claimIds).toEqual(['A1', 'B1']);
  });

  test('two of three reports with one originator are named', () => {
    expect(reasons({ A: cites('SOHR'), B: cites('SOHR'), C: cites('AFP') })[0]).toBe(
      'reports rest on one party: Apparent corroboration: A and B rest on SOHR.',
    );
    expect(reasons({ A: cites('SOHR'), B: cites('SOHR'), C: cites('SOHR') })[0]).toBe(
      'reports rest on one party: Apparent corroboration: A, B and C rest on SOHR.',
    );
  });

  test('a report that also names others is marked', () => {
    expect(reasons({ A: cites('SOHR'), B: { chains: [['SOHR'], ['AFP']] } })[0]).toBe(
      'reports rest on one party: Apparent corroboration: both rest on SOHR; B names others too.',
    );
    expect(reasons({ A: { chains: [['SOHR'], ['AFP']] }, B: { chains: [['SOHR'], ['AFP']] } })).toEqual([
      'reports rest on one party: Apparent corroboration: both rest on SOHR; A and B name others too.',
      'reports rest on one party: Apparent corroboration: both rest on AFP; A and B name others too.',
    ]);
  });

  test('a report of the originator itself is one of them', () => {
    expect(reasons({ AFP: {}, B: cites('AFP') })).toContain(
      'reports rest on one party: Apparent corroboration: both rest on AFP.',
    );
  });

  test('a report on which another rests and which has its own source', () => {
    expect(reasons({ A: cites('AFP'), AFP: cites('SOHR') })).toEqual([
      'reports rest on a relay: Apparent corroboration: A rests on AFP, whose own report names SOHR.',
    ]);
    const beside = asked({ A: cites('AFP'), AFP: cites('SOHR'), C: cites('X') }, PARTIES).independence;
    expect(beside.findings.map(({ claimIds }) => claimIds)).toEqual([['A1', 'AFP1']]);
    const { findings } = asked({ A: cites('AFP'), B: cites('AFP'), AFP: cites('sources') }, PARTIES).independence;
    expect(findings.map(({ reason }) => reason)).toEqual([
      'Apparent corroboration: A and B rest on AFP.',
      'Apparent corroboration: A and B rest on AFP, whose own report cites only sources (unnamed).',
    ]);
    expect(findings[1]?.claimIds).toEqual(['A1', 'AFP1', 'B1']);
  });

  test('a report in its own voice that others cite is no relay', () => {
    expect(reasons({ A: cites('AFP'), AFP: {} })).toEqual([
      'reports rest on one party: Apparent corroboration: both rest on AFP.',
      'own voice: AFP says it in its own voice: it may know by itself, or rest on somebody it doesn’t name.',
    ]);
    const firstHand = { A: cites('SOHR'), SOHR: [killed(1), killed(2, 2, cites('X'))] };
    const { findings } = asked(firstHand, { parties: { SOHR: { role: 'organisation' } } }).independence;
    expect(findings.map(({ reason }) => reason)).toEqual([
      'Apparent corroboration: both rest on SOHR; SOHR names others too.',
    ]);
  });

  test('a finding names one of several reports by a publisher by the report’s own name', () => {
    const inputs = questionInputs({ A: cites('AFP'), AFP: cites('SOHR'), C: {} }, PARTIES);
    const [a, afp, c] = inputs.reports;
    const twice = { ...inputs, reports: [a!, afp!, { ...c!, publisher: afp!.publisher }] };
    const { rows, detailOf, context } = compare(twice);
    expect(spokenDetail(detailOf(rows[0]!), context).independence.findings.map(({ reason }) => reason)).toContain(
      'Apparent corroboration: A rests on AFP, whose own report (AFP, 22 Apr 2016) names SOHR.',
    );
  });

  test('a report whose source names others and somebody unnamed', () => {
    expect(reasons({ A: cites('AFP'), AFP: { chains: [['SOHR'], ['outlets']] } })).toEqual([
      'reports rest on a relay: Apparent corroboration: A rests on AFP, whose own report names SOHR.',
      'unnamed sources beside named: Beside those it names, AFP cites outlets (unnamed); nothing shows that they spoke independently, so they aren’t counted apart.',
    ]);
  });

  test('reports that name each other', () => {
    expect(reasons({ A: cites('AFP'), AFP: cites('A') })).toEqual([
      'reports name each other: Apparent corroboration: A and AFP name each other, so nothing shows where either has it from.',
    ]);
  });

  test('a chain that leads back to the report’s own publisher', () => {
    expect(reasons({ A: cites('AFP', 'A'), B: cites('SOHR') })).toEqual([
      'chain leads back to publisher: A cites AFP, which cites A: that leads back to its own publisher, and nothing shows where it has it from.',
    ]);
  });

  test('an own voice beside a chain that leads back is its own voice, beside a named one nothing', () => {
    expect(reasons({ A: [killed(1), killed(2, 2, cites('AFP', 'A'))] })).toEqual([
      'own voice: A says it in its own voice: it may know by itself, or rest on somebody it doesn’t name.',
    ]);
    expect(reasons({ A: [killed(1), killed(2, 2, cites('SOHR'))] })).toEqual([]);
  });

  test('an own voice may rest on an unnamed source', () => {
    expect(reasons({ A: {}, B: cites('SOHR') })).toEqual([
      'own voice: A says it in its own voice: it may know by itself, or rest on somebody it doesn’t name.',
    ]);
    expect(asked({ A: {}, B: cites('SOHR') }, PARTIES).independence.findings[0]?.claimIds).toEqual(['A1']);
  });

  test('a finding about several reports is listed once', () => {
    expect(
      reasons({ A: {}, B: cites('SOHR'), C: {}, D: cites('outlets'), E: cites('outlets'), F: cites('sources') }),
    ).toEqual([
      'own voice: A and C say it in their own voices: each may know by itself, or rest on somebody it doesn’t name.',
      'only unnamed sources: D and E cite only outlets (unnamed), each of which may be an origin of its own, or rest on one of the others.',
      'only unnamed sources: F cites only sources (unnamed), which may be an origin of its own, or rest on one of the others.',
    ]);
    const beside = { chains: [['SOHR'], ['outlets']] };
    const { findings } = asked({ A: beside, B: beside, C: {}, D: {} }, PARTIES).independence;
    expect(findings.slice(1).map(({ reason, claimIds }) => [reason, claimIds])).toEqual([
      [
        'Beside those they name, A and B cite outlets (unnamed); nothing shows that they spoke independently, so they aren’t counted apart.',
        ['A1', 'B1'],
      ],
      [
        'C and D say it in their own voices: each may know by itself, or rest on somebody it doesn’t name.',
        ['C1', 'D1'],
      ],
    ]);
  });

  test('somebody unnamed widens the range', () => {
    expect(reasons({ A: cites('outlets'), B: cites('SOHR') })).toEqual([
      'only unnamed sources: A cites only outlets (unnamed), which may be an origin of its own, or rest on one of the others.',
    ]);
    expect(reasons({ A: cites('outlets') })).toEqual([
      'only unnamed sources: A cites only outlets (unnamed): who that is can’t be told.',
    ]);
    expect(asked({ A: cites('outlets') }, PARTIES).independence.findings[0]?.claimIds).toEqual(['A1']);
  });

  test('somebody unnamed beside a named one isn’t counted apart', () => {
    expect(reasons({ A: { chains: [['SOHR'], ['outlets'], ['sources']] } })).toEqual([
      'unnamed sources beside named: Beside those it names, A cites outlets (unnamed) and sources (unnamed); nothing shows that they spoke independently, so they aren’t counted apart.',
    ]);
    expect(asked({ A: { chains: [['SOHR'], ['outlets']] } }, PARTIES).independence.findings[0]?.claimIds).toEqual([
      'A1',
    ]);
  });
});

describe('copied wording', () => {
  const copy = (a: number, b: number, kind: CopiedPassage['kind'] = 'copied', start = 0): CopiedPassage => ({
    a: { reportId: asId<ReportId>(`report/${a}`), passage: { start, end: start + 5 } },
    b: { reportId: asId<ReportId>(`report/${b}`), passage: { start, end: start + 5 } },
    words: 7,
    kind,
    text: 'the same seven words in a row',
  });
  const withCopies = (said: Said, ...copied: CopiedPassage[]) => {
    const inputs: ComparisonInputs = { ...questionInputs(said, PARTIES), copied };
    const { rows, detailOf, context } = compare(inputs);
    return spokenDetail(detailOf(rows[0]!), context).independence;
  };

  test('counts two named originators as one in the fewest', () => {
    const independence = withCopies({ A: cites('SOHR'), B: cites('MSF') }, copy(0, 1));
    expect([independence.fewest, independence.most]).toEqual([1, 2]);
    expect(independence.findings).toEqual([
      {
        kind: 'wording copied',
        reason:
          'A and B share 7 words in a row, so one may rest on the other or both on a third: “the same seven words in a row”.',
        claimIds: ['A1', 'B1'] as unknown as ClaimId[],
      },
    ]);
    expect(independence.copied).toHaveLength(1);
  });

  test.each<[string, Said, CopiedPassage[], number]>([
    ['a quotation', { A: cites('SOHR'), B: cites('MSF') }, [copy(0, 1, 'quotation')], 2],
    ['boilerplate', { A: cites('SOHR'), B: cites('MSF') }, [copy(0, 1, 'boilerplate')], 2],
    ['about something else', { A: cites('SOHR'), B: cites('MSF') }, [copy(0, 1, 'copied', 500)], 2],
    ['of a report that doesn’t answer', { A: cites('SOHR'), B: cites('MSF') }, [copy(0, 7)], 2],
    ['of originators that are one already', { A: cites('SOHR'), B: cites('SOHR') }, [copy(0, 1)], 1],
    ['of a report that names nobody', { A: cites('SOHR'), B: cites('MSF'), C: {} }, [copy(0, 2)], 2],
    ['twice of the same two', { A: cites('SOHR'), B: cites('MSF'), C: cites('X') }, [copy(0, 1), copy(1, 0)], 2],
    ['in a ring', { A: cites('SOHR'), B: cites('MSF'), C: cites('X') }, [copy(0, 1), copy(1, 2), copy(2, 0)], 1],
    ['in a chain', { A: cites('SOHR'), B: cites('MSF'), C: cites('X') }, [copy(0, 1), copy(0, 2)], 1],
    ['beside a report that another rests on', { A: cites('AFP'), AFP: cites('SOHR'), C: cites('X') }, [copy(1, 2)], 1],
    [
      'of two that share one of several',
      { A: { chains: [['SOHR'], ['X']] }, B: { chains: [['MSF'], ['X']] } },
      [copy(0, 1)],
      3,
    ],
  ])('%s', (_, said, copied, fewest) => {
    expect(withCopies(said, ...copied).fewest).toBe(fewest);
    expect(withCopies(said, ...copied.toReversed()).fewest).toBe(fewest);
  });

  test('of twenty words and more makes two reports that name nobody one origin', () => {
    const long = { ...copy(0, 1), words: 20 };
    const most = (...copied: CopiedPassage[]) => withCopies({ A: {}, B: {}, C: {} }, ...copied).most;
    expect(most(long)).toBe(2);
    expect(most({ ...long, words: 19 })).toBe(3);
    expect(most({ ...long, kind: 'quotation' })).toBe(3);
    expect(most(long, { ...copy(1, 2), words: 30 })).toBe(1);
  });

  test('a statement that both reports quote has a sentence of its own', () => {
    expect(withCopies({ A: cites('SOHR'), B: cites('MSF') }, copy(0, 1, 'quotation')).findings[0]?.reason).toBe(
      'A and B quote the same statement: “the same seven words in a row”.',
    );
    expect(withCopies({ A: cites('SOHR'), B: cites('MSF') }, copy(0, 1, 'boilerplate')).findings).toEqual([]);
  });

  test('of a single report changes nothing', () => {
    expect(withCopies({ A: cites('SOHR') }, copy(0, 0)).copied).toEqual([]);
  });
});

describe('the claims that a finding rests on', () => {
  const finding = (said: Said, kind: string, telling: Parameters<typeof asked>[1] = PARTIES) =>
    asked(said, telling).independence.findings.find((each) => each.kind === kind);

  test('are the claims that rest on the shared originator', () => {
    const said = { A: [cites('SOHR'), { ...cites('AFP'), kind: 'attack' as const }], B: cites('SOHR') };
    expect(finding(said, 'reports rest on one party')?.claimIds).toEqual(['A1', 'B1']);
  });

  test('are the claims of the two reports that share wording, and quoted statements have a kind of their own', () => {
    const inputs = questionInputs({ A: {}, B: {}, C: {} });
    const [a, b] = [inputs.reports[0]!.id, inputs.reports[1]!.id];
    const passage = { start: 0, end: 20 };
    for (const [kind, name] of [
      ['copied', 'wording copied'],
      ['quotation', 'quotation shared'],
    ] as const) {
      const copied: CopiedPassage[] = [
        { a: { reportId: a, passage }, b: { reportId: b, passage }, words: 7, kind, text: 'the words' },
      ];
      const { rows, detailOf } = compare({ ...inputs, copied });
      const found = detailOf(rows[0]!).independence.findings.filter((each) => each.kind === name);
      expect(found.map(({ claimIds }) => claimIds)).toEqual([['A1', 'B1']]);
    }
  });

  test('shared wording counts where it overlaps one of several claims in both reports', () => {
    const inputs = questionInputs({ A: [killed(4), killed(5)], B: killed(4) });
    const [a, b] = [inputs.reports[0]!.id, inputs.reports[1]!.id];
    const copiedAt = (first: number, second: number): CopiedPassage => ({
      a: { reportId: a, passage: { start: first, end: first + 5 } },
      b: { reportId: b, passage: { start: second, end: second + 5 } },
      words: 7,
      kind: 'copied',
      text: 'the words',
    });
    const found = (copied: CopiedPassage) => {
      const { rows, detailOf } = compare({ ...inputs, copied: [copied] });
      return detailOf(rows[0]!).independence.copied.length;
    };
    expect([found(copiedAt(102, 2)), found(copiedAt(2, 2)), found(copiedAt(2, 500)), found(copiedAt(500, 2))]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

test('copies join originators in the same way, whatever the order of the pairs', () => {
  const said = { A: cites('SOHR'), B: cites('MSF'), C: cites('X'), D: cites('Y') };
  const inputs = questionInputs(said, { parties: { ...PARTIES.parties, Y: { role: 'organisation' } } });
  const passage = { start: 0, end: 20 };
  const pair = (one: number, other: number): CopiedPassage => ({
    a: { reportId: inputs.reports[one]!.id, passage },
    b: { reportId: inputs.reports[other]!.id, passage },
    words: 7,
    kind: 'copied',
    text: 'the words',
  });
  const fewest = (...copied: CopiedPassage[]) => compare({ ...inputs, copied }).rows[0]!.origins.fewest;
  expect(fewest(pair(0, 1), pair(1, 0))).toBe(3);
  expect(fewest(pair(0, 1), pair(1, 2), pair(2, 0))).toBe(2);
  expect(fewest(pair(2, 1), pair(3, 2), pair(0, 3))).toBe(1);
  expect(fewest(pair(0, 1), pair(2, 3))).toBe(2);
});
