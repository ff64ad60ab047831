import { describe, expect, test } from 'vitest';
import { asId, type ClaimId, type QuestionId } from '#core/base/id.ts';
import { joinClaims, type PlacedClaim } from './align-panes.ts';
import { scrollMap } from './linked-scroll.ts';

const placed = (id: string, top: number, ...questions: string[]): PlacedClaim => ({
  claimId: asId<ClaimId>(id),
  questionIds: questions.map((question) => asId<QuestionId>(question)),
  top,
});

describe('claims of neighbouring panes', () => {
  const joined = (left: PlacedClaim[], right: PlacedClaim[]) =>
    joinClaims(left, right).map(
      ({ questionId, left: one, right: other }) => `${questionId}: ${one.claimId}-${other.claimId}`,
    );

  test('are joined where they answer the same question', () => {
    expect(joined([placed('a', 10, 'q'), placed('b', 20)], [placed('x', 5, 'q'), placed('y', 9, 'r')])).toEqual([
      'q: a-x',
    ]);
    expect(joined([placed('a', 10, 'q')], [])).toEqual([]);
    expect(joined([], [placed('x', 10, 'q')])).toEqual([]);
  });

  test('are joined in their order, surplus claims with the last', () => {
    expect(joined([placed('b', 20, 'q'), placed('a', 10, 'q')], [placed('x', 5, 'q'), placed('y', 9, 'q')])).toEqual([
      'q: a-x',
      'q: b-y',
    ]);
    expect(joined([placed('a', 10, 'q')], [placed('y', 9, 'q'), placed('x', 5, 'q')])).toEqual(['q: a-x', 'q: a-y']);
    expect(joined([placed('a', 10, 'q'), placed('b', 20, 'q')], [placed('x', 5, 'q')])).toEqual(['q: a-x', 'q: b-x']);
  });

  test('come in the order of the left pane, then of the right', () => {
    const left = [placed('c', 30, 'r'), placed('b', 20, 'q'), placed('a', 10, 's', 't')];
    const right = [placed('x', 40, 'q'), placed('y', 9, 's'), placed('z', 5, 't'), placed('w', 1, 'r')];
    expect(joined(left, right)).toEqual(['t: a-z', 's: a-y', 'q: b-x', 'r: c-w']);
    expect(joined([placed('a', 10, 'p', 'q')], [placed('x', 5, 'q'), placed('y', 9, 'r')])).toEqual(['q: a-x']);
  });

  test('that answer several questions have a line for each', () => {
    expect(joined([placed('b', 20, 'r'), placed('a', 10, 'q', 'r')], [placed('x', 5, 'r', 'q')])).toEqual([
      'q: a-x',
      'r: a-x',
      'r: b-x',
    ]);
  });
});

describe('scrolling linked by question', () => {
  const left = { height: 1000, visible: 300 };
  const right = { height: 2000, visible: 300 };
  const map = (...pairs: [number, number][]) =>
    scrollMap(
      joinClaims(
        pairs.map(([top], index) => placed(`a${index}`, top, `q${index}`)),
        pairs.map(([, top], index) => placed(`b${index}`, top, `q${index}`)),
      ),
      left,
      right,
    );

  test('goes from both tops to both ends', () => {
    const at = map();
    expect([at(0), at(350), at(700)]).toEqual([0, 850, 1700]);
    expect([at(-50), at(900)]).toEqual([0, 1700]);
  });

  test('keeps joined claims level, a third down the pane', () => {
    const at = map([400, 1100], [700, 1600]);
    expect([at(300), at(600)]).toEqual([1000, 1500]);
    expect(at(450)).toBe(1250);
    expect(at(150)).toBe(500);
    expect(at(650)).toBe(1600);
  });

  test('never goes back: of pairs that cross, the longest rising sequence is kept', () => {
    const at = map([200, 1700], [300, 500], [400, 600], [500, 400], [600, 800]);
    expect([at(200), at(300), at(500)]).toEqual([400, 500, 700]);
    const tops = Array.from({ length: 71 }, (_, index) => at(index * 10));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('takes the earlier of two equally long sequences', () => {
    expect(map([200, 900], [300, 500])(100)).toBe(800);
    expect(map([300, 500], [300, 900])(200)).toBe(400);
    expect(map([300, 500], [400, 500])(200)).toBe(400);
  });

  test('gives the same map for any order of the pairs, and with pairs at one height', () => {
    const pair = (top: number, other: number) => ({
      questionId: asId<QuestionId>('q'),
      left: placed('a', top, 'q'),
      right: placed('b', other, 'q'),
    });
    const pairs = [pair(400, 700), pair(250, 500), pair(600, 1200), pair(400, 900), pair(300, 500)];
    const at = scrollMap(pairs, left, right);
    const turned = scrollMap(pairs.toReversed(), left, right);
    const tops = Array.from({ length: 71 }, (_, index) => at(index * 10));
    expect(tops).toEqual(Array.from({ length: 71 }, (_, index) => turned(index * 10)));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect([at(150), at(300), at(500)]).toEqual([400, 600, 1100]);
  });

  test('leaves out pairs that can’t be level', () => {
    expect(map([50, 1000])(350)).toBe(850);
    expect(map([100, 1000])(350)).toBe(850);
    expect(map([500, 80])(350)).toBe(850);
    expect(map([500, 100])(350)).toBe(850);
    expect(map([800, 900])(350)).toBe(850);
    expect(map([900, 900])(350)).toBe(850);
    expect(map([500, 1800])(350)).toBe(850);
    expect(map([500, 1900])(350)).toBe(850);
  });

  test('of a pane that needs no scrolling stays at the top', () => {
    const at = scrollMap([], { height: 200, visible: 300 }, right);
    expect([at(0), at(100)]).toEqual([0, 0]);
    expect(scrollMap([], left, { height: 200, visible: 300 })(350)).toBe(0);
  });
});
