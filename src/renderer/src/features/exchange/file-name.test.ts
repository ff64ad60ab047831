import { expect, test } from 'vitest';
import { fileNameFor } from './file-name.ts';

test.each([
  ['Clash at the mill (2016)', 'Clash-at-the-mill-2016-claims'],
  ['اشتباكات حلب', 'اشتباكات-حلب-claims'],
  ['…', 'claims'],
  ['Clash '.repeat(40), `${'Clash-'.repeat(12)}C-claims`],
  ['𠀀'.repeat(60), `${'𠀀'.repeat(36)}-claims`],
  [`a${'e\u0301'.repeat(60)}`, `a${'e\u0301'.repeat(36)}-claims`],
])('the claims of %s are called so', (investigation, name) => {
  expect(fileNameFor(investigation, 'claims')).toBe(name);
  expect(name.length).toBeLessThanOrEqual(80);
  expect(fileNameFor(investigation, 'claims')).not.toMatch(/\p{Cs}/u);
});
