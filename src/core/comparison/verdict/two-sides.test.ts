import { expect, test } from 'vitest';
import { asked, type Said } from '#testing/question-case.ts';
import { twoSides } from './two-sides.ts';

const killed = (low: number, high: number | undefined = low) =>
  ({ kind: 'killed', quantity: { low, high, unit: 'killed' } }) as const;

/** The ids of the claims laid side by side, beginning with `from`. */
function sides(said: Said, from?: string): string {
  const row = asked(said);
  const claim = row.answers.flatMap(({ claims }) => claims).find(({ id }) => id === from);
  return twoSides(row, row.proposal, claim ?? null)
    .map(({ id }) => id)
    .join(' ');
}

const APART: Said = { A: killed(4), B: killed(5), C: killed(5), D: killed(5) };

test.each<[what: string, said: Said, from: string | undefined, sides: string]>([
  ['two reports stand against each other', { A: killed(4), B: killed(20) }, undefined, 'A1 B1'],
  ['the one that is asked for comes first', { A: killed(4), B: killed(20) }, 'B1', 'B1 A1'],
  ['a single report has no other side', { A: killed(4) }, 'A1', 'A1'],
  ['who stands apart is set against the crowd', APART, undefined, 'A1 B1'],
  ['one of the crowd against who stands apart', APART, 'C1', 'C1 A1'],
  ['without groups any other report will do', { A: killed(4), B: killed(4), C: killed(4) }, 'B1', 'B1 A1'],
  ['of two camps the other one', { A: killed(4), B: killed(4), C: killed(9), D: killed(9) }, 'B1', 'B1 C1'],
  ['the claim that the verdict rests on stands for its report', { A: killed(4), B: [{}, killed(20)] }, 'A1', 'A1 B2'],
])('%s', (_what, said, from, expected) => {
  expect(sides(said, from)).toBe(expected);
});
