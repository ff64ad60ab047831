import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from './find-files.ts';
import { openForReading } from './read-pieces.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'crosscheck-files-'))));
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

async function found(...paths: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const file of findFiles(paths)) {
    all.push(
      file.ok ? relative(folder, file.value.path) : `${relative(folder, file.error.path)}: ${file.error.failure.code}`,
    );
  }
  return all;
}

const put = (name: string, content = 'x') => writeFileSync(join(folder, name), content);

describe('the files of a folder', () => {
  it('are found in the order of their numbers, without hidden ones; links are named and not followed', async () => {
    for (const name of ['b10.txt', 'b2.txt', '.hidden', 'Thumbs.db']) put(name);
    mkdirSync(join(folder, 'a'));
    put('a/in.txt');
    symlinkSync(folder, join(folder, 'a/ring'), 'dir');
    expect(await found(folder)).toEqual(['a/in.txt', 'a/ring: link', 'b2.txt', 'b10.txt']);
  });

  it('that are gone, or may not be looked at, don’t stop the others', async () => {
    put('b.txt');
    expect(await found(join(folder, 'gone.txt'), join(folder, 'b.txt'))).toEqual(['gone.txt: not-found', 'b.txt']);
  });

  it('may have names of 60 emoji', async () => {
    const name = `${'🧨'.repeat(60)}.txt`;
    put(name);
    expect(await found(folder)).toEqual([name]);
  });
});

describe('a file', () => {
  it('that changes while it is read says so', async () => {
    put('a.txt', 'x'.repeat(3 * 1024 * 1024));
    const opened = await openForReading(join(folder, 'a.txt'));
    if (!opened.ok) throw new Error(opened.error.code);
    const codes: string[] = [];
    for await (const piece of opened.value.pieces()) {
      codes.push(piece.ok ? 'piece' : piece.error.code);
      truncateSync(join(folder, 'a.txt'), 10);
    }
    await opened.value.close();
    expect(codes).toEqual(['piece', 'changed-while-read']);
  });

  it('that is written over while it is read says so, though its length stays', async () => {
    const path = join(folder, 'a.txt');
    put('a.txt', 'x'.repeat(3 * 1024 * 1024));
    utimesSync(path, 1, 1);
    const opened = await openForReading(path);
    if (!opened.ok) throw new Error(opened.error.code);
    const codes: string[] = [];
    for await (const piece of opened.value.pieces()) {
      codes.push(piece.ok ? 'piece' : piece.error.code);
      put('a.txt', 'y'.repeat(3 * 1024 * 1024));
    }
    await opened.value.close();
    expect(codes).toEqual(['piece', 'piece', 'piece', 'changed-while-read']);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is refused at once', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(await openForReading(join(folder, 'pipe'))).toMatchObject({ ok: false, error: { code: 'not-a-file' } });
  });

  it('that is too large is refused unread', async () => {
    put('a.txt');
    truncateSync(join(folder, 'a.txt'), 65 * 1024 * 1024);
    expect(await openForReading(join(folder, 'a.txt'))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
