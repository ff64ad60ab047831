import { describe, expect, test } from 'vitest';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { markWords } from '#core/words/comparison/number-line-words.ts';
import { englishWords } from '#testing/english-words.ts';
import { asked, killed, some } from '#testing/question-case.ts';

const line = (said: Parameters<typeof asked>[0]) => asked(said).numberLine!;

describe('a number line', () => {
  test('puts all counts on one scale, with space at both ends', () => {
    const { from, to, measure, marks } = line({ A: killed(20), B: killed(40), C: killed(30, 35) });
    expect({ from, to, measure }).toEqual({ from: 17, to: 43, measure: 'killed' });
    expect(marks.map(({ figure, ...mark }) => ({ ...mark, words: figureWords(figure, englishWords) }))).toEqual([
      {
        reportId: 'report/0',
        claimIds: ['A1'],
        words: '20',
        wider: null,
        start: 3 / 26,
        end: 3 / 26,
        fadesLeft: false,
        fadesRight: false,
      },
      {
        reportId: 'report/2',
        claimIds: ['C1'],
        words: '30 to 35',
        wider: null,
        start: 13 / 26,
        end: 18 / 26,
        fadesLeft: false,
        fadesRight: false,
      },
      {
        reportId: 'report/1',
        claimIds: ['B1'],
        words: '40',
        wider: null,
        start: 23 / 26,
        end: 23 / 26,
        fadesLeft: false,
        fadesRight: false,
      },
    ]);
  });

  test('has the earliest as-of time first, so that a reader sees a toll grow', () => {
    const wordsOf = (said: Parameters<typeof asked>[0], published = {}) =>
      asked(said, { published }).numberLine!.marks.map((mark) => markWords(mark, englishWords));
    expect(wordsOf({ A: killed(20), B: killed(4, 4, { asOf: '2016-04-20' }) })).toEqual(['4', '20']);
    expect(wordsOf({ A: killed(4), B: killed(20, 20, { asOf: '2016-04-20' }) })).toEqual(['20', '4']);
    expect(wordsOf({ A: killed(9), B: killed(20), C: killed(4) })).toEqual(['4', '9', '20']);
    expect(wordsOf({ A: killed(4), B: killed(20) }, { A: '' })).toEqual(['20', '4']);
  });

  test('lets open ends reach the edges', () => {
    const [below, above] = line({ A: killed(20, null), B: killed(null, 40) }).marks;
    expect(above).toMatchObject({ end: 1, fadesLeft: false, fadesRight: true });
    expect(below).toMatchObject({ start: 0, fadesLeft: true, fadesRight: false });
    expect(above!.start).toBeGreaterThan(0);
    expect(below!.end).toBeLessThan(1);
  });

  test('shows the wider reading of an ambiguous figure beside the narrower', () => {
    const ambiguous = killed(5, 5, {
      quantity: { low: 5, high: 5, cue: 'at least', scope: 'ambiguous', unit: 'killed' },
    });
    const [mark] = line({ A: ambiguous, B: killed(9) }).marks;
    expect(mark).toMatchObject({ fadesRight: false, wider: { end: 1, fadesRight: true } });
    expect(mark!.start).toBe(mark!.end);
    expect(mark!.wider!.start).toBe(mark!.start);
  });

  test.each([
    ['a single figure', { A: killed(100) }, 75, 125],
    ['a small figure', { A: killed(2) }, 1, 3],
    ['zero', { A: killed(0) }, 0, 1],
    ['figures that begin at zero', { A: killed(0), B: killed(100) }, 0, 115],
    ['figures near zero', { A: killed(1), B: killed(101) }, 0, 116],
    ['figures close together', { A: killed(3, null), B: killed(5) }, 2, 6],
    ['figures far from zero', { A: killed(41, null), B: killed(50, null) }, 39, 52],
    ['numbers below zero', { A: killed(-100) }, -125, -75],
    ['numbers on both sides', { A: killed(-10), B: killed(10) }, -13, 13],
  ])('of %s', (_, said, from, to) => {
    const { from: left, to: right } = line(said);
    expect([left, right]).toEqual([from, to]);
  });

  test('isn’t drawn where nothing or different things are counted', () => {
    expect(asked({ A: {}, B: {} }).numberLine).toBeNull();
    expect(asked({ A: some('several'), B: some('several') }).numberLine).toBeNull();
    expect(
      asked({ A: killed(4), B: { kind: 'wounded', quantity: { low: 4, high: 4, unit: 'wounded' } } }).numberLine,
    ).toBeNull();
  });

  test('has the measure on which the verdict rests, and names it where several are counted', () => {
    const wounded = (low: number) => ({ kind: 'wounded' as const, quantity: { low, high: low, unit: 'wounded' } });
    expect(line({ A: [killed(4), wounded(9)], B: killed(4) })).toMatchObject({ measure: 'killed', oneOfSeveral: true });
    expect(line({ A: [killed(4), wounded(9)], B: killed(4) }).marks).toHaveLength(2);
    expect(line({ A: [killed(4), wounded(4)], B: [killed(5), wounded(4)] }).measure).toBe('killed');
    expect(line({ A: [killed(4), wounded(4)], B: [killed(4), wounded(5)] }).measure).toBe('wounded');
    expect(line({ A: [killed(4), wounded(4)], B: [killed(4), wounded(4)] }).measure).toBe('killed');
    expect(line({ A: killed(4) })).toMatchObject({ measure: 'killed', oneOfSeveral: false });
  });
});
