import { beforeEach, expect, test } from 'vitest';
import type { PartialDate } from '#core/base/partial-date.ts';
import { NO_FIGURE } from '#core/comparison/figures/figure.ts';
import type { Claim } from '#core/model/claim.ts';
import { ACLED_RULES, DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import { asOfWords } from '#core/words/comparison/as-of-words.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { spanWords } from '#core/words/comparison/span-words.ts';
import { aClaim, aReport } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { claimReader, type ClaimReader } from './claim-reader.ts';

let read: ClaimReader;
beforeEach(() => {
  read = claimReader({ ...DEFAULT_COMPARISON_SETTINGS, codingRules: ACLED_RULES });
});
const counting = (fields: Partial<Quantity>): Claim => aClaim('x', { quantity: { ...NO_QUANTITY, ...fields } });
const words = (fields: Partial<Quantity>) => figureWords(read.figureOf(counting(fields)), englishWords);

test('reads each field as it is, however many others were read before', () => {
  expect(words({ low: 4, high: 4 })).toBe('4');
  expect(words({ low: 4 })).toBe('4 or more');
  expect(words({ high: 4 })).toBe('up to 4');
  expect(words({ low: 4, high: 5 })).toBe('4 to 5');
  expect(words({ low: 4, high: 4, cue: 'at least', scope: 'ambiguous' })).toBe(
    '4, or 4 or more if “at least” reaches it',
  );
  expect(words({ low: 4, high: 4, cue: 'over', scope: 'ambiguous' })).toBe('4, or 5 or more if “over” reaches it');
  expect(words({ low: 4, high: 4, rule: 'ours' })).toBe('4 (rule: ours)');
  expect(words({ low: 4, high: 4, rule: 'theirs' })).toBe('4 (rule: theirs)');
  expect(words({ cue: 'several' })).toBe('“several”');
  expect(words({ cue: 'dozens' })).toBe('12 or more (rule: ACLED, dozens = 12)');
  expect(words({ unit: 'dead' })).toBe('no figure');
  expect(read.figureOf(counting({ unit: 'dead' })).kind).toBe('vague');
  expect(read.figureOf(counting({}))).toBe(NO_FIGURE);
  expect(read.measureOf(counting({ unit: 'dead' }))).toBe('killed');
});

test('gives equal fields as the same object', () => {
  expect(read.figureOf(counting({ low: 4, high: 4 }))).toBe(read.figureOf(counting({ low: 4, high: 4 })));
  expect(read.figureOf(counting({ cue: 'several' }))).toBe(read.figureOf(counting({ cue: 'several' })));
  const at = (start: string, end: string, precision: Claim['time']['precision']) =>
    read.timeOf(aClaim('x', { time: { asWritten: '', start, end, precision } }));
  expect(at('2016-04-20', '', 'day')).toBe(at('2016-04-20', '', 'day'));
  expect(at('2016-04-20', '', 'day')).not.toBe(at('2016-04-20', '', 'week'));
  expect(spanWords(at('2016-04-20', '2016-04-21', 'day')!.span, englishWords)).toBe(
    'Wednesday 20 to Thursday 21 Apr 2016',
  );
  expect(spanWords(at('', '2016-04-21', 'day')!.span, englishWords)).toBe('Thursday 21 Apr 2016');
  expect(spanWords(at('2016-04-21', '', 'day')!.span, englishWords)).toBe('Thursday 21 Apr 2016');
  expect(at('', '', 'day')).toBeNull();
});

test('keeps the publications of reports apart', () => {
  const on = (date: string) => aReport({ published: entered<PartialDate | null>(date as PartialDate) });
  const [first, second] = [on('2016-04-21'), on('2016-04-22')];
  const asOf = (report: typeof first) => asOfWords(read.asOfOf(aClaim('x'), report), 1, englishWords);
  expect([asOf(first), asOf(second), asOf(first)]).toEqual([
    'its publication, Thursday 21 Apr 2016',
    'its publication, Friday 22 Apr 2016',
    'its publication, Thursday 21 Apr 2016',
  ]);
});
