import { expect, test } from 'vitest';
import { aClaim } from '#testing/builders.ts';
import { withOrigins } from './field-origins.ts';

test('a field that changes has the new origin, and the others keep theirs', () => {
  const claim = aClaim('words', { hedge: 'allegedly', origins: { hedge: 'imported', memo: 'typed' } });
  expect(withOrigins(claim, { hedge: 'allegedly', subject: 'police' }, 'typed')).toEqual({
    hedge: 'allegedly',
    subject: 'police',
    origins: { hedge: 'imported', memo: 'typed', subject: 'typed' },
  });
  expect(withOrigins(claim, { hedge: '' }, { rule: 'hedges' }).origins).toEqual({
    hedge: { rule: 'hedges' },
    memo: 'typed',
  });
});
