import { describe, expect, it } from 'vitest';
import { reportOf } from '#testing/files/read-bytes.ts';

const read = async (text: string) => await reportOf('a.md', text);

describe('Markdown', () => {
  it('keeps its kinds of blocks', async () => {
    const text =
      '# Clashes\n\nAt *least* 40\ndead.\n\n> He said so.\n\n- one\n\n| a | b |\n|---|---|\n| c | d |\n\n    code\n';
    expect((await read(text)).lines).toEqual([
      'heading: Clashes',
      'paragraph: At least 40 dead.',
      'quotation: He said so.',
      'list-item: one',
      'table-row: a\tb',
      'table-row: c\td',
      'preformatted: code',
    ]);
  });

  it('keeps the numbers of the items of a list', async () => {
    expect((await read('3. three\n\n   more of three\n4. four\n   - dot\n')).lines).toEqual([
      'list-item: 3. three',
      'list-item: more of three',
      'list-item: 4. four',
      'list-item: dot',
    ]);
  });

  it('has its notes at the end, also notes of one word, and no addresses of links', async () => {
    const text =
      'Forty dead[^1], they said[^b].\n\n[^1]: Unconfirmed.\n[^b]: By *their*\n  count.\n\n[a]: https://example.org\n\nSee [here][a].\n\n> [^c]: Quoted.\n\n    [^d]: code\n';
    expect((await read(text)).lines).toEqual([
      'paragraph: Forty dead[^1], they said[^b].',
      'paragraph: See here.',
      'preformatted: [^d]: code',
      'note: [^1] Unconfirmed.',
      'note: [^b] By their count.',
      'note: [^c] Quoted.',
    ]);
  });

  it('takes the metadata of its front matter', async () => {
    const { metadata, text } = await read(
      '---\ntitle: Clashes\nauthor: [Anna Berg, Omar Nur]\ndate: 2016-04-21\n---\nWords.',
    );
    expect(text).toBe('Words.');
    expect(metadata).toMatchObject({
      title: { value: 'Clashes', origin: 'front-matter' },
      authors: { value: ['Anna Berg', 'Omar Nur'] },
      published: { value: '2016-04-21' },
    });
  });
});
