import { describe, expect, test } from 'vitest';
import { asInstant } from '#core/base/instant.ts';
import { compare, type ComparisonInputs } from '#core/comparison/comparison.ts';
import type { Claim } from '#core/model/claim.ts';
import type { BasisOfVersion2, Decision } from '#core/model/decision.ts';
import { anotherLookSentences, answerWords } from '#core/words/comparison/decision-change-sentence.ts';
import type { Words } from '#core/words/words.ts';
import { caseInputs, partyId, rowOf, withClaim, withQuestion } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { asked, killed } from '#testing/question-case.ts';
import { anotherLook } from './another-look.ts';
import { decisionBasis } from './decision-basis.ts';

const plain = () => caseInputs(OWN_CASE);

/** Returns the case with a decision on `wording` that was made on the comparison before any change. */
function decided(
  wording: string,
  act: Decision['act'] = 'accepted',
  verdict = rowOf(plain(), wording).proposed,
): ComparisonInputs {
  const basis = decisionBasis(rowOf(plain(), wording));
  const decision: Decision = {
    act,
    verdict,
    memo: '',
    basis,
    analyst: 'A',
    analystId: null,
    at: asInstant('2016-04-23T10:00:00.000Z'),
  };
  return withQuestion(plain(), wording, { decision });
}

const changes = (inputs: ComparisonInputs, wording: string) => {
  const comparison = compare(inputs);
  const row = comparison.rows.find(({ question }) => question.wording === wording)!;
  const { changes: found } = comparison.detailOf(row);
  expect(row.decisionState === 'another look').toBe(found.length > 0);
  return anotherLookSentences(found, comparison.context, englishWords);
};

const edited = (fields: Partial<Claim>, id = 'L militia', wording: string = ASKED.militia) =>
  changes(withClaim(decided(wording), id, fields), wording);
/** Returns the answers of the reports to a question, in the words of a decision's basis. */
const said = (wording: string) =>
  decisionBasis(rowOf(plain(), wording)).answers.map((answer) => answerWords(answer, englishWords));
const quantity = (id: string) => plain().claims.find((claim) => claim.id === id)!.quantity;

describe('a decision', () => {
  test('rests on the answers of the reports', () => {
    const published = { from: 'publication', span: { from: 24354720, to: 24356160, offset: null } };
    expect(decisionBasis(rowOf(plain(), ASKED.militia))).toEqual({
      form: 'facts',
      verdict: 'later update',
      answers: [
        {
          reportId: 'report/0',
          figures: [
            {
              measure: 'killed',
              readings: [{ low: 4, high: 4 }],
              cue: '',
              rule: '',
              asOf: { from: 'claim', span: { from: 24353640, to: 24354000, offset: null } },
            },
          ],
          times: [],
          hedges: [],
          chains: ['party/Delta Monitor'],
        },
        {
          reportId: 'report/1',
          figures: [{ measure: 'killed', readings: [{ low: 20, high: null }], cue: '', rule: '', asOf: published }],
          times: [],
          hedges: [],
          chains: [''],
        },
        {
          reportId: 'report/2',
          figures: [{ measure: 'killed', readings: [], cue: 'Dozens of', rule: '', asOf: null }],
          times: [],
          hedges: [],
          chains: ['party/residents'],
        },
      ],
      origins: { fewest: 1, most: 3 },
    });
    expect(said(ASKED.militia)).toEqual([
      '4 killed, as of Thursday morning, 21 Apr 2016',
      '20 or more killed, as of its publication, Friday 22 Apr 2016',
      'killed: “Dozens of”',
    ]);
    expect(said(ASKED.truce)).toEqual(['Wednesday night, 20 Apr 2016; “reportedly”', 'Wednesday 20 Apr 2016']);
    expect(decisionBasis(rowOf(plain(), ASKED.drone))).toMatchObject({
      answers: [{ figures: [], times: [], hedges: [] }],
      origins: { fewest: 1, most: 1 },
    });
    expect(said(ASKED.drone)).toEqual(['says so']);
    expect(decisionBasis(rowOf(plain(), ASKED.shelling)).answers[1]?.chains).toEqual([
      'party/Delta Monitor',
      'party/radio stations nearby',
    ]);
  });

  test.each<[Decision['act'], string]>([
    ['accepted', 'later update'],
    ['overridden', 'differ'],
    ['left open', 'later update'],
  ])('%s needs no other look while its basis is the same', (act, verdict) => {
    const row = rowOf(decided(ASKED.militia, act, 'differ'), ASKED.militia);
    expect([row.decisionState, row.proposed]).toEqual([act, 'later update']);
    expect(row.verdict).toBe(act === 'accepted' ? 'differ' : verdict);
    expect(rowOf(plain(), ASKED.militia).decisionState).toBe('undecided');
  });

  test('needs no other look when something outside its basis changes', () => {
    expect(edited({ memo: 'seen', credibility: 2, tagIds: [] })).toEqual([]);
    const renamed = {
      ...decided(ASKED.militia),
      parties: plain().parties.map((party) => ({ ...party, name: `${party.name} (new)` })),
    };
    expect(changes(renamed, ASKED.militia)).toEqual([]);
    const reordered = {
      ...decided(ASKED.militia),
      claims: plain().claims.toReversed(),
      reports: plain().reports.toReversed(),
    };
    expect(changes(reordered, ASKED.militia)).toEqual([]);
    expect(changes(plain(), ASKED.militia)).toEqual([]);
  });

  test('needs another look when a figure changes, and never overwrites the analyst’s verdict', () => {
    const inputs = withClaim(decided(ASKED.militia, 'overridden', 'differ'), 'L militia', {
      quantity: { ...quantity('L militia'), low: 4 },
    });
    const row = rowOf(inputs, ASKED.militia);
    expect([row.verdict, row.proposed, row.decisionState]).toEqual(['differ', 'later update', 'another look']);
    expect(changes(inputs, ASKED.militia)).toEqual([
      'The Lantern was read as: 20 or more killed, as of its publication, Friday 22 Apr 2016. Now: 4 or more killed, as of its publication, Friday 22 Apr 2016.',
    ]);
  });

  test('needs another look when an as-of time, a hedge or a unit changes', () => {
    expect(edited({ asOf: '2016-04-22' })).toEqual([
      'The Lantern was read as: 20 or more killed, as of its publication, Friday 22 Apr 2016. Now: 20 or more killed, as of Friday 22 Apr 2016.',
    ]);
    expect(edited({ hedge: 'reportedly' })[0]).toContain(
      'Now: 20 or more killed, as of its publication, Friday 22 Apr 2016; “reportedly”.',
    );
    expect(edited({ quantity: { ...quantity('L militia'), unit: 'wounded' } })[0]).toContain('Now: 20 or more wounded');
  });

  test('needs another look when the sources change', () => {
    const attribution = { chain: [partyId('Delta Monitor')], beside: [], cue: '' };
    expect(edited({ attribution })).toEqual([
      'Whom The Lantern names as its sources has changed.',
      'Independent origins were 1 to 3, and are 1 to 2 now.',
    ]);
  });

  test('needs another look when a report comes or goes', () => {
    expect(edited({ questionIds: [] })).toEqual([
      'The Lantern answered it then (20 or more killed, as of its publication, Friday 22 Apr 2016), and doesn’t now.',
      'Independent origins were 1 to 3, and are 1 to 2 now.',
    ]);
    const come = withClaim(decided(ASKED.drone), 'L onset', {
      questionIds: rowOf(plain(), ASKED.drone).question.id ? [rowOf(plain(), ASKED.drone).question.id] : [],
    });
    expect(changes(come, ASKED.drone)).toEqual([
      'The proposal was “Single report” and is “Agree” now.',
      'The Lantern didn’t answer it then, and does now: Wednesday 20 Apr 2016.',
      'Independent origins were 1, and are 1 to 2 now.',
    ]);
  });

  test('names every report where no answer is left', () => {
    const { decision } = decided(ASKED.militia).questions.find(({ wording }) => wording === ASKED.militia)!;
    const now = { form: 'facts', verdict: 'not mentioned', answers: [], origins: { fewest: 0, most: 0 } } as const;
    expect(anotherLook(decision!, now)).toHaveLength(5);
  });

  test('lists several figures, times and hedges of a report in one order', () => {
    const { quantity: four, ...fields } = plain().claims.find(({ id }) => id === 'L militia')!;
    const inputs = withClaim(plain(), 'L guards', {
      ...fields,
      quantity: { ...four, low: 5 },
      hedge: 'maybe',
      id: fields.id,
    });
    expect(answerWords(decisionBasis(rowOf(inputs, ASKED.militia)).answers[1]!, englishWords)).toBe(
      '5 or more killed, as of its publication, Friday 22 Apr 2016; 20 or more killed, as of its publication, Friday 22 Apr 2016; “maybe”',
    );
  });
});

describe('the words of the interface', () => {
  /** English with every message and every number written differently. */
  const reworded: Words = {
    ...englishWords,
    say: (id, ...params) => `reworded: ${englishWords.say(id, ...params)}`,
    number: (value) => `number ${value}`,
  };

  test('can change without flagging a decision', () => {
    for (const wording of Object.values(ASKED)) {
      const basis = decisionBasis(rowOf(plain(), wording));
      const stored = JSON.stringify(basis);
      for (const { says } of basis.answers.map((answer) => ({ says: answerWords(answer, reworded) }))) {
        expect(says).toContain('reworded: ');
        expect(stored).not.toContain(says);
      }
      expect(
        anotherLook({ basis: JSON.parse(stored) as typeof basis }, decisionBasis(rowOf(plain(), wording))),
      ).toEqual([]);
    }
  });
});

describe('a decision of version 2', () => {
  /** The basis that version 2 stored for a question of our own case. */
  const stored = (says: readonly string[], fewest: number, most: number): BasisOfVersion2 => {
    const { verdict, answers } = decisionBasis(rowOf(plain(), ASKED.militia));
    return {
      form: 'words of version 2',
      verdict,
      answers: answers.map(({ reportId, chains }, index) => ({ reportId, says: says[index]!, chains })),
      origins: { fewest, most },
    };
  };
  const SAID = [
    '4 killed, as of Thursday morning, 21 Apr 2016',
    '20 or more killed, as of its publication, Friday 22 Apr 2016',
    '“Dozens of” killed',
  ];
  const changesOf = (basis: BasisOfVersion2, inputs = plain()) =>
    anotherLook({ basis }, decisionBasis(rowOf(inputs, ASKED.militia)));

  test('needs no other look where version 2 would have written the same words', () => {
    expect(changesOf(stored(SAID, 1, 3))).toEqual([]);
  });

  test('needs another look where version 2 would have written other words', () => {
    const inputs = withClaim(plain(), 'L militia', { asOf: '2016-04-22' });
    expect(changesOf(stored(SAID, 1, 3), inputs)).toMatchObject([
      { kind: 'answer changed', reportId: 'report/1', before: { says: SAID[1] }, now: { reportId: 'report/1' } },
    ]);
    expect(changesOf(stored(SAID, 1, 2))).toEqual([
      { kind: 'origins', before: { fewest: 1, most: 2 }, now: { fewest: 1, most: 3 } },
    ]);
  });

  test('is shown in its stored words', () => {
    const changed = changesOf(stored(['5 killed, as of Thursday', SAID[1]!, SAID[2]!], 1, 3));
    expect(anotherLookSentences(changed, compare(plain()).context, englishWords)).toEqual([
      'Harbour Wire was read as: 5 killed, as of Thursday. Now: 4 killed, as of Thursday morning, 21 Apr 2016.',
    ]);
  });
});

test('a decision’s basis has chains in one order, and vague words where there are no numbers', () => {
  const row = rowOf(
    withClaim(plain(), 'L shelling', {
      attribution: {
        chain: [partyId('residents')],
        beside: [[partyId('Delta Monitor'), partyId('officers')]],
        cue: '',
      },
    }),
    ASKED.shelling,
  );
  expect(decisionBasis(row).answers[1]?.chains).toEqual(['party/Delta Monitor party/officers', 'party/residents']);
  const bare = asked({ A: { quantity: { low: 4, high: 4 } }, B: { quantity: { cue: 'some' } } });
  expect(decisionBasis(bare).answers.map((answer) => answerWords(answer, englishWords))).toEqual([
    '4, as of its publication, Friday 22 Apr 2016',
    '“some”',
  ]);
  const named = asked({ A: { kind: 'killed' }, B: killed(4) });
  expect(decisionBasis(named).answers.map((answer) => answerWords(answer, englishWords))).toEqual([
    'killed: no figure',
    '4 killed, as of its publication, Friday 22 Apr 2016',
  ]);
});
