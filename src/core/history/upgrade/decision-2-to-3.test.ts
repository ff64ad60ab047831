import { expect, test } from 'vitest';
import { anotherLook } from '#core/comparison/verdict/another-look.ts';
import { decisionBasis } from '#core/comparison/verdict/decision-basis.ts';
import type { Decision } from '#core/model/decision.ts';
import { caseInputs, rowOf } from '#testing/comparison-case.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { upgradeDecision2 } from './decision-2-to-3.ts';

/** A decision on the militia of our own case as version 2 stored it. */
const STORED = {
  act: 'accepted',
  verdict: 'later update',
  memo: 'They asked the Monitor.',
  analyst: 'Ines',
  at: '2016-04-23T10:00:00.000Z',
  basis: {
    verdict: 'later update',
    answers: [
      { reportId: 'report/0', says: '4 killed, as of Thursday morning, 21 Apr 2016', chains: ['party/Delta Monitor'] },
      { reportId: 'report/1', says: '20 or more killed, as of its publication, Friday 22 Apr 2016', chains: [''] },
      { reportId: 'report/2', says: '“Dozens of” killed', chains: ['party/residents'] },
    ],
    origins: '1 to 3',
  },
};

test('a decision keeps the words that it was made on, and its origins become numbers', () => {
  expect(upgradeDecision2({ wording: 'How many?', decision: STORED })).toEqual({
    wording: 'How many?',
    decision: {
      ...STORED,
      basis: { ...STORED.basis, form: 'words of version 2', origins: { fewest: 1, most: 3 } },
    },
  });
  const certain = { ...STORED, basis: { ...STORED.basis, origins: '2' } };
  expect(upgradeDecision2({ decision: certain })).toMatchObject({
    decision: { basis: { origins: { fewest: 2, most: 2 } } },
  });
});

test('a decision that stood in version 2 stands in version 3', () => {
  const { decision } = upgradeDecision2({ decision: STORED }) as { readonly decision: Decision };
  expect(anotherLook(decision, decisionBasis(rowOf(caseInputs(OWN_CASE), ASKED.militia)))).toEqual([]);
});

test.each([{}, { decision: null }, { wording: 'How many?' }])('%j stays as it is', (fields) => {
  expect(upgradeDecision2(fields)).toBe(fields);
});
