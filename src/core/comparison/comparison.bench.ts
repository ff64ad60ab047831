import { bench, describe } from 'vitest';
import { generatedComparison } from '#testing/generate-comparison.ts';
import { ComparisonCache } from './comparison-cache.ts';
import { compare, type ComparisonInputs } from './comparison.ts';

/** Returns every claim and question as a live query returns them: equal to the originals, and none the same object. */
const cloned = (inputs: ComparisonInputs): ComparisonInputs => structuredClone(inputs);

describe.each([
  [2, 30],
  [20, 60],
  [50, 500],
])('%i reports × %i questions', (reports, questions) => {
  const inputs = generatedComparison(reports, questions);
  const [first] = inputs.claims;
  const edited: ComparisonInputs = {
    ...inputs,
    claims: inputs.claims.map((claim) => (claim === first ? { ...claim, hedge: `${claim.hedge} said` } : claim)),
  };
  const copies = [cloned(inputs), cloned(edited)];
  const cache = new ComparisonCache();
  let turn = 0;

  bench('everything', () => void compare(inputs));

  bench('one edit, all other rows the same objects', () => {
    cache.compare((turn += 1) % 2 === 0 ? inputs : edited);
  });

  bench('one edit, all rows read again', () => {
    cache.compare(copies[(turn += 1) % 2] ?? inputs);
  });
});
