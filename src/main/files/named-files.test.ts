import { describe, expect, it } from 'vitest';
import { filesHandedOver, namedFiles } from './named-files.ts';

describe('a command line', () => {
  it.each([
    ['of the installed app', ['/opt/crosscheck', 'a.txt', '/b/c.pdf'], '/opt/crosscheck', ['/here/a.txt', '/b/c.pdf']],
    ['with switches', ['/opt/crosscheck', '--no-sandbox', '-x', 'a.txt'], '/opt/crosscheck', ['/here/a.txt']],
    ['of the sources', ['/e/electron', '--no-sandbox', '/src', 'a.txt'], '/src', ['/here/a.txt']],
    ['of the sources, by a relative path', ['/e/electron', '../src', '../a.txt'], '/src', ['/a.txt']],
    [
      'that names a folder and what isn’t there',
      ['/c', 'folder/', 'missing.txt'],
      '/c',
      ['/here/folder', '/here/missing.txt'],
    ],
    ['that doesn’t name the program as we know it', ['crosscheck', 'a.txt'], '/opt/crosscheck', ['/here/a.txt']],
    ['with nothing more', ['/c', ''], '/c', []],
  ])('%s names these files', (_what, argv, program, files) => {
    expect(namedFiles(argv, '/here', program)).toEqual(files);
  });
});

describe('a second start', () => {
  it('hands over files, and nothing else is believed', () => {
    expect(filesHandedOver({ files: ['/a'] })).toEqual(['/a']);
    for (const data of [undefined, null, 'x', {}, { files: 'x' }, { files: [1] }]) {
      expect(filesHandedOver(data)).toEqual([]);
    }
  });
});
