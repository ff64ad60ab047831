import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { importFailureSchema } from './import-failure-schema.ts';
import { importWarningSchema } from './import-warning-schema.ts';

const deep = { code: 'no-part-readable', params: { count: 2, first: { code: 'empty', params: {} } } };

test.each([
  { code: 'empty', params: {} },
  { code: 'too-large', params: { megabytes: 65, limit: 64 } },
  { code: 'parts-without-text', params: { part: 'row', numbers: [1, 2], count: 2 } },
  deep,
])('a failure with its own parameters is taken: %j', (failure) => {
  expect(v.parse(importFailureSchema, failure)).toEqual(failure);
});

test.each([
  { code: 'empty' },
  { code: 'empty', params: {}, message: 'It is empty.' },
  { code: 'empty', params: { megabytes: 65 } },
  { code: 'too-large', params: {} },
  { code: 'too-large', params: { megabytes: '65', limit: 64 } },
  { code: 'toString', params: {} },
  { code: 'parts-without-text', params: { part: 'page', numbers: [1], count: 1 } },
  { ...deep, params: { count: 2, first: { code: 'nothing', params: {} } } },
])('a failure with other parameters than its code has is refused: %j', (failure) => {
  expect(v.is(importFailureSchema, failure)).toBe(false);
});

it('takes a warning with its own parameters only', () => {
  expect(v.is(importWarningSchema, { code: 'encoding-guessed', params: { charset: 'koi8-r' } })).toBe(true);
  expect(v.is(importWarningSchema, { code: 'encoding-guessed', params: {} })).toBe(false);
  expect(v.is(importWarningSchema, 'The character encoding was guessed.')).toBe(false);
});
