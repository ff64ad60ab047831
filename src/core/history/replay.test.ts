import { describe, expect, it } from 'vitest';
import { aTag } from '#testing/builders.ts';
import type { Change } from './change.ts';
import { BrokenHistoryError, replay } from './replay.ts';

const red = aTag('Red');
const records = (...changes: Change[]) => changes.map((change, index) => ({ seq: index + 1, changes: [change] }));
const add: Change = { op: 'add', table: 'tags', row: red };
const rename: Change = { op: 'patch', table: 'tags', id: red.id, set: { name: 'Green' }, was: { name: 'Red' } };
const remove: Change = { op: 'remove', table: 'tags', row: red };

describe('replaying a history', () => {
  it('gives no rows where there are no records', () => {
    expect(Object.values(replay([])).every((rows) => rows.size === 0)).toBe(true);
  });

  it('adds, patches and removes rows in the order of the records', () => {
    expect([...replay(records(add, rename)).tags.values()]).toEqual([{ ...red, name: 'Green' }]);
    expect(replay(records(add, rename, remove)).tags.size).toBe(0);
  });

  it.each([
    [
      'a record is missing',
      [
        { seq: 1, changes: [add] },
        { seq: 3, changes: [rename] },
      ],
    ],
    ['the first record is missing', [{ seq: 2, changes: [add] }]],
    ['a row is added twice', records(add, add)],
    ['a row is patched that is not there', records(rename)],
    ['a row is removed that is not there', records(add, remove, remove)],
  ])('refuses a history where %s', (_case, broken) => {
    expect(() => replay(broken)).toThrow(BrokenHistoryError);
  });
});
