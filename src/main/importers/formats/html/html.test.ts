import { describe, expect, it, test } from 'vitest';
import { reportOf } from '#testing/files/read-bytes.ts';

const WORDS =
  'Residents said that shells fell on the market of the town on Thursday, and that at least five people died. ';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  it('without ends of its paragraphs is read like others, with what it says of itself', async () => {
    const body = `<h1>Clash</h1>${`<p>${WORDS}`.repeat(700)}<table>${'<tr><td>one<td>two'.repeat(300)}</table>`;
    const { metadata, warnings, blocks } = await reportOf(
      'a.html',
      page('<meta property="og:site_name" content="The Daily">', body),
    );
    expect(metadata.publisher).toMatchObject({ value: 'The Daily', origin: 'opengraph' });
    expect(warnings).toEqual([]);
    expect(blocks.length).toBeGreaterThan(700);
  });

  it('nested deeper than browsers nest keeps its paragraphs apart', async () => {
    const { lines } = await reportOf('a.html', `<html><body>${'<font>'.repeat(900)}<p>One.<p>Two.<br>Three.`);
    expect(lines).toEqual(['paragraph: One.', 'paragraph: Two.\nThree.']);
  });

  it('is measured without what its comments hold', async () => {
    const comment = `<!--[if gte vml 1]>${'<v:f eqn="a"/>'.repeat(600)}<![endif]-->`;
    const { warnings } = await reportOf('a.html', page('', `<p>${comment}${WORDS}`));
    expect(warnings).toEqual([]);
  });
});

const ARTICLE = `<p>${WORDS.repeat(2)}</p>`.repeat(6);

describe('what is read of a page', () => {
  test.each([
    ['wrapped in a filing', `<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n${page('<title>A</title>', ARTICLE)}</TEXT></DOCUMENT>`],
    ['put together of two', `${page('', '<p>One.</p>')}${page('', ARTICLE)}`],
    ['of frames', `<html><head></head><frameset><frame src="a"></frameset><noframes>${ARTICLE}</noframes></html>`],
    ['that lies in a form as a whole', page('', `<form><div>${ARTICLE}</div><select><option>No</select></form>`)],
  ])('%s is all of it', async (_what, markup) => {
    expect((await reportOf('a.html', markup)).text.split(WORDS.trim()).length - 1).toBe(12);
  });

  it('holds no soft hyphens: a word is found whether it may be broken or not', async () => {
    expect((await reportOf('a.html', page('', '<p>The settle&shy;ment held.'))).text).toBe('The settlement held.');
  });
});
