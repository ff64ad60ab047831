import { describe, expect, it, test } from 'vitest';
import { damaged, nonsense, randomNumbers } from '#testing/files/damaged-copies.ts';
import { EVERY_FORMAT } from '#testing/files/every-format.ts';
import { faultOf } from '#testing/files/fault-of.ts';
import { readBytes } from '#testing/files/read-bytes.ts';

/** So many damaged copies of each format, and as many files of nonsense: a few hundred in all. The bench has 10,000. */
const COPIES = 12;
const NAMES = Object.keys(EVERY_FORMAT);

describe('every format', () => {
  test.each(Object.entries(EVERY_FORMAT))('%s is read', async (name, bytes) => {
    const read = await readBytes(name, bytes, { password: 'open' });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.failed).toEqual([]);
    const texts = read.value.reports.map(({ document }) => document.text.replace(/\s+/g, ' '));
    expect(texts.filter((text) => text.includes('residents said'))).toEqual(texts);
  });

  test.each(Object.entries(EVERY_FORMAT))('%s survives damage', async (name, bytes) => {
    const random = randomNumbers(name.length * 31 + name.charCodeAt(0));
    for (let i = 0; i < COPIES; i++) expect(await faultOf(name, damaged(bytes, random)), `copy ${i}`).toBe('');
  });
});

it('bytes of no meaning crash nothing', async () => {
  const random = randomNumbers(2016);
  for (let i = 0; i < NAMES.length * 4; i++) {
    expect(await faultOf(NAMES[i % NAMES.length] ?? 'a', nonsense(random)), `file ${i}`).toBe('');
  }
});
