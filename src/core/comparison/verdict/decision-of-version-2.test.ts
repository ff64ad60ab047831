import { expect, test } from 'vitest';
import { upgradeRow2 } from '#core/history/upgrade/upgrade-2-to-3.ts';
import type { Decision } from '#core/model/decision.ts';
import { caseInputs, rowOf } from '#testing/comparison-case.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { anotherLook } from './another-look.ts';
import { decisionBasis } from './decision-basis.ts';

/** A decision on the question about the militia of our own case, as version 2 stored it. */
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

test('a decision that needed no other look in version 2 needs none after the upgrade', () => {
  const row = upgradeRow2('questions', { decision: STORED }, { importedClaims: new Set() });
  const { decision } = row as unknown as { readonly decision: Decision };
  expect(decision.basis).toMatchObject({ form: 'words of version 2', origins: { fewest: 1, most: 3 } });
  expect(anotherLook(decision, decisionBasis(rowOf(caseInputs(OWN_CASE), ASKED.militia)))).toEqual([]);
});
