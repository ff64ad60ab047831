import { expect, test } from 'vitest';
import { createHandedOverFiles } from './handed-over-files.ts';

test('files wait for the page, and each file is taken once', () => {
  const told: unknown[] = [];
  const files = createHandedOverFiles((event, payload) => told.push([event, payload]));
  files.add(['/a.txt']);
  expect(told).toEqual([]);
  files.pageIsReady();
  files.add(['/b.txt']);
  expect(told).toEqual([
    ['import:handed-over', { count: 1 }],
    ['import:handed-over', { count: 2 }],
  ]);
  expect(files.take()).toEqual(['/a.txt', '/b.txt']);
  files.pageIsReady();
  expect(files.take()).toEqual([]);
  expect(told).toHaveLength(2);
});
