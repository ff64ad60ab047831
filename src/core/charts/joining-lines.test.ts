import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type ClaimId, type QuestionId } from '#core/base/id.ts';
import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { joiningLines, type Gutter } from './joining-lines.ts';

const joined = (left: number, right: number, name = `${left} ${right}`): JoinedClaims => {
  const questionId = asId<QuestionId>(name);
  const claim = (side: string, top: number) => ({
    claimId: asId<ClaimId>(`${side} ${name}`),
    questionIds: [questionId],
    top,
  });
  return { questionId, left: claim('left', left), right: claim('right', right) };
};
const gutter = (left = 0, right = 0): Gutter => ({
  from: 400,
  to: 464,
  left: { top: 50, bottom: 650, scrolled: left },
  right: { top: 50, bottom: 650, scrolled: right },
});

test('a line ends level with its claims, minus the scroll position of each pane, and has its sign half way', () => {
  const [line] = joiningLines([joined(300, 500)], gutter(100, 250));
  expect(line).toMatchObject({
    left: { x: 400, y: 250, beyond: null },
    right: { x: 464, y: 300, beyond: null },
    path: 'M400 250C432 250 432 300 464 300',
    sign: { x: 432, y: 275 },
  });
});

test.each([
  [40, 'above', 57],
  [900, 'below', 643],
] as const)('a claim out of sight (%i) is pointed at from the edge', (top, beyond, y) => {
  const [line] = joiningLines([joined(300, top)], gutter(100, 100));
  expect(line?.right).toEqual({ x: 464, y, beyond });
});

test('a line with both ends out of sight isn’t drawn', () => {
  expect(joiningLines([joined(900, 20), joined(900, 900)], gutter(100, 100))).toEqual([]);
});

test('lines whose signs would cover each other turn in different places', () => {
  const signs = joiningLines([joined(200, 300, 'a'), joined(210, 290, 'b'), joined(220, 280, 'c')], gutter()).map(
    ({ sign }) => sign.x,
  );
  expect(new Set(signs).size).toBe(3);
});

test('every line begins and ends at the edges of the gutter, inside the visible part', () => {
  const place = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), place, place, (pairs, left, right) => {
      const all = pairs.map(([a, b], n) => joined(a, b, String(n)));
      for (const { left: from, right: to, sign } of joiningLines(all, gutter(left, right))) {
        expect([from.x, to.x]).toEqual([400, 464]);
        for (const { y } of [from, to, sign]) expect(y >= 50 && y <= 650).toBe(true);
        expect(sign.x > 400 && sign.x < 464).toBe(true);
        expect(from.beyond === null || to.beyond === null).toBe(true);
      }
    }),
  );
});
