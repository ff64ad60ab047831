import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { randomNumbers } from '#testing/files/damaged-copies.ts';
import { fingerprintOf, NEAR_DUPLICATE, nearDuplicates, resemblance } from './near-duplicate.ts';

const random = randomNumbers(11);
/** Prose of `count` words from a vocabulary of a thousand. */
const prose = (count: number) => Array.from({ length: count }, () => `w${Math.floor(random() ** 2 * 1000)}`);
const edited = (words: readonly string[], share: number) => words.map((word) => (random() < share ? `${word}x` : word));
const shared = (a: readonly string[], b: readonly string[]) =>
  resemblance(fingerprintOf(a.join(' ')), fingerprintOf(b.join(' ')));

describe('the share of runs that two texts have in common', () => {
  const text = prose(800);

  test.each([
    ['the same text in capitals and with other punctuation', text, text.map((word) => `${word.toUpperCase()},`), 1, 1],
    ['its first half', text, text.slice(0, 400), 1, 1],
    ['one word in a hundred changed', text, edited(text, 0.01), 0.9, 0.99],
    ['one word in ten changed', text, edited(text, 0.1), 0.42, 0.65],
    ['every second word changed', text, edited(text, 0.5), 0, 0.06],
    ['a paragraph of 80 words quoted in both', text, [...prose(600), ...text.slice(0, 80), ...prose(120)], 0.05, 0.2],
    ['another text of the same words', text, prose(800), 0, 0.01],
    ['a text too short for a run', text, ['w1', 'w2'], 0, 0],
  ])('with %s', (_what, a, b, least, most) => {
    expect(shared(a, b)).toBeGreaterThanOrEqual(least);
    expect(shared(a, b)).toBeLessThanOrEqual(most);
  });

  it('separates copies from independent reports at the threshold', () => {
    expect(shared(text, edited(text, 0.1))).toBeGreaterThan(NEAR_DUPLICATE);
    expect(shared(text, [...text.slice(0, 160), ...prose(640)])).toBeLessThan(NEAR_DUPLICATE);
  });
});

test('finds every near duplicate among a thousand stored reports, and no other report', () => {
  const texts = Array.from({ length: 1000 }, () => prose(300));
  const stored = texts.map((words, i) => ({ i, fingerprint: fingerprintOf(words.join(' ')) }));
  for (const i of [0, 499, 999]) {
    const copy = edited(texts[i] ?? [], 0.08);
    const found = nearDuplicates(fingerprintOf(copy.join(' ')), stored);
    expect(found.map(({ of }) => of.i)).toEqual([i]);
    expect(found[0]?.share).toBeCloseTo(shared(copy, texts[i] ?? []), 6);
  }
});

test('measures a long text by a sample, and finds a short text inside a long one', () => {
  const long = prose(60_000);
  expect(fingerprintOf(long.join(' ')).runs.length).toBeLessThanOrEqual(4096);
  expect(shared(long, [...long.slice(0, 30_000), ...prose(30_000)])).toBeCloseTo(0.5, 1);
  expect(shared(long, long.slice(5000, 8000))).toBe(1);
  expect(shared(long, prose(3000))).toBeLessThan(0.02);
});

test('compares Chinese, which has no spaces between words', () => {
  const old =
    '周四，两个团体之间的冲突进入第二天。至少有40名战斗人员在炮击中丧生。前一天晚上达成的停战协议没有得到遵守。';
  expect(shared([old], [old.replace('40', '50')])).toBeGreaterThan(0.7);
  expect(
    shared([old], ['理事会要求双方停火。通往机场的道路仍然封闭，医院里挤满了受伤的平民，救援人员无法进入该地区。']),
  ).toBe(0);
});

test('the share is the same in both directions, 1 for a text with itself, and never more', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 80 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(shared(a, b)).toBe(shared(b, a));
      expect(shared(a, b)).toBeLessThanOrEqual(1);
      expect([0, 1]).toContain(shared(a, a));
    }),
  );
});

const REPORTS = join(import.meta.dirname, '../../../../shared/reports');
test.skipIf(!existsSync(REPORTS))('two desks’ reports of the same clashes share next to nothing', () => {
  const [a = '', b = ''] = readdirSync(REPORTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(REPORTS, name), 'utf8'));
  expect(resemblance(fingerprintOf(a), fingerprintOf(b))).toBeLessThan(0.05);
});
