import { expect, test } from 'vitest';
import type { ImportedClaim } from '#core/exchange/csv/read-claim-row.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { aReport } from '#testing/builders.ts';
import { unplacedClaimSentence } from './unplaced-claim-sentence.ts';

const imported = (fields: Partial<ImportedClaim>) =>
  ({ start: 4, end: 9, reportTitle: '', ...fields }) as ImportedClaim;
const report = aReport({ title: proposed('Toll rises', 'headline') });

test.each([
  [
    { reason: 'report-missing', imported: imported({ quote: 'four died' }) },
    '“four died”: its report isn’t in this investigation. Import the report first.',
  ],
  [
    { reason: 'report-missing', imported: imported({ quote: 'four died', reportTitle: 'Toll rises' }) },
    '“four died”: its report “Toll rises” isn’t in this investigation. Import the report first.',
  ],
  [
    { reason: 'words-elsewhere', imported: imported({ quote: 'x'.repeat(61) }), report },
    `“${'x'.repeat(60)}…”: these words don’t stand at 4–9 of “Toll rises”.`,
  ],
] as const)('a claim that can’t be placed (%j) is reported by its words and the reason', (unplaced, sentence) => {
  expect(unplacedClaimSentence(unplaced)).toBe(sentence);
});
