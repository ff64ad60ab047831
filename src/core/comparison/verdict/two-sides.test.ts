import { expect, test } from 'vitest';
import { asked, type AskedQuestion, type CaseAnswers } from '#testing/question-case.ts';
import { twoSides } from './two-sides.ts';

const killed = (low: number, high: number | undefined = low) =>
  ({ kind: 'killed', quantity: { low, high, unit: 'killed' } }) as const;

/** Returns the sides of a question's proposal, with the claims on which its verdict rests. */
const sidesOf = ({ proposal: { claimIds, groups, outliers } }: AskedQuestion) => ({
  reason: { claimIds },
  groups: groups.map(({ reportIds }) => ({ reportIds, common: { of: 'statement', denied: false } as const })),
  outliers,
});

/** The ids of the claims laid side by side, beginning with `from`. */
function sides(said: CaseAnswers, from?: string): string {
  const row = asked(said);
  const claim = row.answers.flatMap(({ claims }) => claims).find(({ id }) => id === from);
  return twoSides(row, sidesOf(row), claim ?? null)
    .map(({ id }) => id)
    .join(' ');
}

const SECOND_APART: CaseAnswers = { A: killed(5), B: killed(4), C: killed(5), D: killed(5) };
const TWO_APART: CaseAnswers = { A: killed(5), B: killed(5), C: killed(4), D: killed(9) };
/** D fits A in the group A, B, C and also E, which is an outlier. */
const BETWEEN: CaseAnswers = { A: killed(2, 10), B: killed(9, 10), C: killed(9, 10), D: killed(0, 3), E: killed(0, 1) };
/** B fits A alone, C fits nobody. */
const BESIDE: CaseAnswers = { A: killed(1, 10), B: killed(1, 3), C: killed(50), D: killed(9, 10), E: killed(9, 10) };
const APART: CaseAnswers = { A: killed(4), B: killed(5), C: killed(5), D: killed(5) };

test.each<[what: string, said: CaseAnswers, from: string | undefined, sides: string]>([
  ['two reports stand against each other', { A: killed(4), B: killed(20) }, undefined, 'A1 B1'],
  ['the one that is asked for comes first', { A: killed(4), B: killed(20) }, 'B1', 'B1 A1'],
  ['a single report has no other side', { A: killed(4) }, 'A1', 'A1'],
  ['who stands apart is set against the crowd', APART, undefined, 'A1 B1'],
  ['one of the crowd against who stands apart', APART, 'C1', 'C1 A1'],
  ['who stands apart comes first wherever it is in the list', SECOND_APART, undefined, 'B1 A1'],
  ['one of the crowd against who stands apart, wherever it is', SECOND_APART, 'C1', 'C1 B1'],
  ['of two that stand apart each is set against the crowd', TWO_APART, 'C1', 'C1 A1'],
  ['and the crowd against the first of them', TWO_APART, 'B1', 'B1 C1'],
  ['who fits one that stands apart is set against others', BETWEEN, 'D1', 'D1 B1'],
  ['who fits nobody is set against the crowd before who fits some of it', BESIDE, 'D1', 'D1 C1'],
  ['without groups any other report will do', { A: killed(4), B: killed(4), C: killed(4) }, 'B1', 'B1 A1'],
  ['of two camps the other one', { A: killed(4), B: killed(4), C: killed(9), D: killed(9) }, 'B1', 'B1 C1'],
  ['the claim that the verdict rests on stands for its report', { A: killed(4), B: [{}, killed(20)] }, 'A1', 'A1 B2'],
])('%s', (_what, said, from, expected) => {
  expect(sides(said, from)).toBe(expected);
});

test('a question that nobody answers has no side', () => {
  const row = asked(APART);
  expect(twoSides({ ...row, answers: [] }, sidesOf(row), null)).toEqual([]);
});
