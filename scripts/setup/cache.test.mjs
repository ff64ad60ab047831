import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveInto, removeLeftovers, writableFolder } from './cache.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'crosscheck-cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} name @param {string} words */
function aCopy(name, words) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'version'), words);
  return join(folder, name);
}

it('is made in the clone where the shared folder can’t be written to', () => {
  writeFileSync(join(folder, 'a-file'), '');
  const [shared, own] = [join(folder, 'cache/crosscheck'), join(folder, 'own')];
  expect(writableFolder(shared, own)).toBe(shared);
  expect(writableFolder(join(folder, 'a-file/crosscheck'), own)).toBe(own);
  expect(existsSync(own)).toBe(true);
});

it('leaves a finished copy of another clone, which may be running, in its place', () => {
  const theirs = aCopy('finished', 'theirs');
  moveInto(aCopy('made', 'ours'), theirs);
  expect(readFileSync(join(theirs, 'version'), 'utf8')).toBe('theirs');
  mkdirSync(join(folder, 'half'));
  moveInto(join(folder, 'made'), join(folder, 'half'));
  expect(readFileSync(join(folder, 'half/version'), 'utf8')).toBe('ours');
});

it('removes copies that interrupted set-ups left, and not a copy that another set-up is making', () => {
  for (const name of ['making-old', 'making-now']) mkdirSync(join(folder, name));
  aCopy('electron-33', 'whole');
  const yesterday = Date.now() / 1000 - 86_400;
  for (const name of ['making-old', 'electron-33']) utimesSync(join(folder, name), yesterday, yesterday);
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(['electron-33', 'making-now']);
});
