import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (yaml: string, end = '---') => readFrontMatter(`---\n${yaml}\n${end}\nWords.`);
const UNREADABLE = [{ code: 'front-matter-unreadable', params: {} }];

describe('front matter', () => {
  test.each([
    ['a list on lines', 'authors:\n  - Anna Berg\n  - Omar Nur', ['Anna Berg', 'Omar Nur']],
    ['a list between brackets', 'author: [Anna Berg, "Omar Nur"]', ['Anna Berg', 'Omar Nur']],
    ['names between commas', 'by: Anna Berg, Omar Nur', ['Anna Berg', 'Omar Nur']],
    ['an item with a comma', 'authors:\n- "Berg, Anna"', ['Berg, Anna']],
    [
      'maps with a name',
      'authors:\n  - name: Anna Berg\n    url: https://example.org\n  - name: Omar Nur',
      ['Anna Berg', 'Omar Nur'],
    ],
    ['nobody', 'authors: []', []],
  ])('gives the authors of %s', (_what, yaml, authors) => {
    expect(read(yaml)).toMatchObject({ body: 'Words.', warnings: [], metadata: { authors: { value: authors } } });
  });

  test.each([
    ['a quoted text', 'title: "Clashes: one"', 'Clashes: one'],
    ['a folded text', 'title: >\n  Clashes\n  in town', 'Clashes in town'],
    ['a text on lines', 'title: |-\n  Clashes\n  in town', 'Clashes\nin town'],
    ['a figure', 'title: 1984', '1984'],
    ['a name in capitals', 'Title: Clashes', 'Clashes'],
    ['an anchor nobody refers to', 'title: &t Clashes', 'Clashes'],
    ['the last of two', 'title: One\ntitle: Two', 'Two'],
    ['a text with a colon', 'title: Second day: the siege\nauthors:\n- Anna', 'Second day: the siege'],
    ['a text with a quoted beginning', 'title: "Nobody left" says mayor', '"Nobody left" says mayor'],
    ['a text that begins with a sign', 'title: @town: a diary', '@town: a diary'],
    ['a text with a colon, as Windows ends lines', 'title: Second day: the siege\r', 'Second day: the siege'],
    ['a text with a tag', 'title: !!js/function Clashes', 'Clashes'],
  ])('gives the title of %s', (_what, yaml, title) => {
    expect(read(yaml).metadata.title).toMatchObject({ value: title, origin: 'front-matter' });
  });

  it('keeps a date as it is written, and a publisher in a map by its name', () => {
    const { metadata, dates } = read(
      'date: 2016-04-21\npublisher:\n  name: The Toll\nurl: https://example.org/a\nlang: en',
    );
    expect(dates).toEqual(['2016-04-21']);
    expect(metadata).toMatchObject({
      published: { value: '2016-04-21' },
      publisher: { value: 'The Toll' },
      url: { value: 'https://example.org/a' },
      language: { value: 'en' },
    });
  });

  it('ends at three dots too, and may have lines as Windows ends them', () => {
    expect(read('title: Clashes', '...')).toMatchObject({ body: 'Words.', metadata: { title: { value: 'Clashes' } } });
    const windows = readFrontMatter('---\r\ntitle: Clashes\r\nauthors:\r\n- Anna\r\n---\r\nWords.');
    expect(windows).toMatchObject({
      body: 'Words.',
      metadata: { title: { value: 'Clashes' }, authors: { value: ['Anna'] } },
    });
  });

  const bomb = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
  test.each([
    ['tabs before its lines', 'authors:\n\t- Anna'],
    ['a bracket that nothing closes', 'authors: [Anna'],
    ['aliases of aliases', `a0: &a0 x\n${bomb.join('\n')}`],
    ['an alias', 'title: &t Clashes\nsite: *t'],
    ['brackets in brackets', `title: ${'['.repeat(9_000)}`],
  ])('with %s stays in the text, with a warning', (_what, yaml) => {
    const found = read(yaml);
    expect(found).toMatchObject({ metadata: {}, warnings: UNREADABLE });
    expect(found.body).toBe(`---\n${yaml}\n---\nWords.`);
  });

  it('is no text between two rules', () => {
    expect(read('Forty people died.')).toMatchObject({ body: '---\nForty people died.\n---\nWords.', warnings: [] });
  });

  it('of more than 20,000 characters is text', () => {
    expect(read(`title: ${'x'.repeat(20_001)}`)).toMatchObject({ metadata: {}, warnings: [] });
  });
});
