import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The first versions without known security holes, of the libraries that read hostile bytes. */
const MINIMUM: readonly (readonly [library: string, version: string, hole: string])[] = [
  ['pdfjs-dist', '6.2.108', 'CVE-2026-16633: code of a PDF ran; from 5.6.83 on'],
  ['markdown-it', '12.3.2', 'CVE-2022-21670: quadratic time'],
  ['papaparse', '5.2.0', 'CVE-2020-36649: quadratic time'],
  ['htmlparser2', '12.0.0', 'the version the readers were tried with'],
  ['linkedom', '0.18.14', 'the version the readers were tried with'],
  ['@mozilla/readability', '0.6.0', 'CVE-2025-2792: quadratic time'],
  ['postal-mime', '4.0.0', 'the version the readers were tried with'],
];

const numbers = (version: string) => version.split('.').map(Number);

function isAtLeast(version: string, minimum: string): boolean {
  const [have, want] = [numbers(version), numbers(minimum)];
  const differs = want.findIndex((number, i) => (have[i] ?? 0) !== number);
  return differs < 0 || (have[differs] ?? 0) > (want[differs] ?? 0);
}

test.each(MINIMUM)('%s is at least %s (%s)', (library, minimum) => {
  const file = join(import.meta.dirname, '../../../../node_modules', library, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(isAtLeast(version, minimum), `${library} ${version}`).toBe(true);
});

test('tells an older version from a newer one', () => {
  expect(isAtLeast('5.6.205', '6.2.108')).toBe(false);
  expect(isAtLeast('6.2.107', '6.2.108')).toBe(false);
  expect(isAtLeast('10.0.0', '6.2.108')).toBe(true);
});
