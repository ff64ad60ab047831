import { describe, expect, it, test } from 'vitest';
import { reportOf } from '#testing/files/read-bytes.ts';

const WORDS =
  'Residents said that shells fell on the market of the town on Thursday, and that at least five people died. ';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  it('without end tags of paragraphs is read like any other, with its metadata', async () => {
    const body = `<h1>Clash</h1>${`<p>${WORDS}`.repeat(700)}<table>${'<tr><td>one<td>two'.repeat(300)}</table>`;
    const { metadata, warnings, blocks } = await reportOf(
      'a.html',
      page('<meta property="og:site_name" content="The Daily">', body),
    );
    expect(metadata.publisher).toMatchObject({ value: 'The Daily', origin: 'opengraph' });
    expect(warnings).toEqual([]);
    expect(blocks.length).toBeGreaterThan(700);
  });

  it('nested deeper than browsers nest keeps its paragraphs separate', async () => {
    const { lines } = await reportOf('a.html', `<html><body>${'<font>'.repeat(900)}<p>One.<p>Two.<br>Three.`);
    expect(lines).toEqual(['paragraph: One.', 'paragraph: Two.\nThree.']);
  });

  it('is measured without its comments', async () => {
    const comment = `<!--[if gte vml 1]>${'<v:f eqn="a"/>'.repeat(600)}<![endif]-->`;
    const { warnings } = await reportOf('a.html', page('', `<p>${comment}${WORDS}`));
    expect(warnings).toEqual([]);
  });
});

const ARTICLE = `<p>${WORDS.repeat(2)}</p>`.repeat(6);

test('a plain text with the name of a page is read as plain text', async () => {
  const { format, text, warnings } = await reportOf('a.html', `${WORDS}\n\n${WORDS}`);
  expect([format, text.includes('\n\n')]).toEqual(['text', true]);
  expect(warnings).toEqual([expect.stringContaining('.html')]);
});

describe('the text of a page', () => {
  test.each([
    ['wrapped in a filing', `<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n${page('<title>A</title>', ARTICLE)}</TEXT></DOCUMENT>`],
    ['put together of two', `${page('', '<p>One.</p>')}${page('', ARTICLE)}`],
    ['of frames', `<html><head></head><frameset><frame src="a"></frameset><noframes>${ARTICLE}</noframes></html>`],
    ['that lies in a form as a whole', page('', `<form><div>${ARTICLE}</div><select><option>No</select></form>`)],
  ])('%s is all of it', async (_what, markup) => {
    expect((await reportOf('a.html', markup)).text.split(WORDS.trim()).length - 1).toBe(12);
  });

  it('is read without the elements html, head and body', async () => {
    expect((await reportOf('a.html', '<!doctype html>\nOne.<p>Two.')).lines).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
    ]);
    expect((await reportOf('a.html', '<!doctype html>\nOne.')).lines).toEqual(['paragraph: One.']);
  });

  it('separates the marks of notes from the words and numbers before them', async () => {
    const body =
      '<p>At least 40<a href="#fn1"><sup>1</sup></a> dead<sup><a href="#n2">2</a></sup> on 10<sup>6</sup> m<sup>2</sup>.</p><p><a href="#fn1anc">1</a>By his count.</p><p><a href="#top">2</a> up</p>';
    expect((await reportOf('a.html', page('', body))).lines).toEqual([
      'paragraph: At least 40[1] dead[2] on 106 m2.',
      'paragraph: [1] By his count.',
      'paragraph: 2 up',
    ]);
  });

  it('has no soft hyphens, so that a search finds every word', async () => {
    expect((await reportOf('a.html', page('', '<p>The settle&shy;ment held.'))).text).toBe('The settlement held.');
  });
});

describe('the metadata of a page', () => {
  const metadataOf = async (head: string, body = '') =>
    (await reportOf('a.html', page(head, `${body}${ARTICLE}`))).metadata;
  const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read from objects that the structured data only refers to', async () => {
    const graph = [
      { '@type': 'Organization', '@id': '#us', name: 'The Daily' },
      { '@type': 'Person', '@id': '#anna', name: 'Anna Berg' },
      {
        '@type': 'NewsArticle',
        headline: 'Clash &amp; truce',
        author: { '@id': '#anna' },
        publisher: { '@id': '#us' },
      },
    ];
    expect(await metadataOf(linked({ '@graph': graph }))).toMatchObject({
      title: { value: 'Clash & truce', origin: 'json-ld' },
      authors: { value: ['Anna Berg'] },
      publisher: { value: 'The Daily' },
    });
  });

  it('is read from the page’s structured data where the article has none', async () => {
    const { published } = await metadataOf(linked({ '@type': 'WebPage', datePublished: '2016-04-21T09:00:00Z' }));
    expect(published).toMatchObject({ value: '2016-04-21T09:00:00Z', origin: 'json-ld' });
  });

  test.each([
    ['<meta name="pub_date" content="20160421">', '', '2016-04-21', 'meta-tag'],
    ['<meta name="publish_date" content="Thu, 21 Apr 2016 08:10:27 EST">', '', '2016-04-21T08:10:27-05:00', 'meta-tag'],
    ['<meta name="publishdate" content="04/21/2016 09:49:00">', '', '2016-04-21', 'meta-tag'],
    ['', '<h1>Clash</h1><time class="stamp">April 21, 2016 3:21 PM PDT</time>', '2016-04-21', 'html-element'],
    ['', '<h1>Clash</h1><span class="post-date">Posted on April 21, 2016</span>', '2016-04-21', 'html-element'],
    ['', '<abbr class="published" title="2016-04-21T09:00:00-04:00">', '2016-04-21T09:00:00-04:00', 'html-element'],
    ['<link rel="canonical" href="https://example.org/2016/04/21/clash.html">', '', '2016-04-21', 'address'],
    ['<link rel="canonical" href="https://example.org/world/2016/apr/21/clash">', '', '2016-04-21', 'address'],
  ])('gives its date: %s%s', async (head, body, value, origin) => {
    expect((await metadataOf(head, body)).published).toMatchObject({ value, origin });
  });

  test.each([
    ['another report’s date', '<h1>Clash</h1><aside><span class="date">April 21, 2016</span></aside>'],
    ['today’s date over the page', '<span class="date">April 21, 2016</span><h1>Clash</h1>'],
    ['a day and month that can’t be told apart', '<h1>Clash</h1><span class="date">04/05/2016</span>'],
  ])('isn’t %s', async (_what, body) => {
    expect((await metadataOf('', body)).published.origin).not.toBe('html-element');
  });

  it('is read from meta tags of several names, the most reliable first', async () => {
    const head =
      '<meta name="author" content="Desk"><meta name="DC.creator" content="Desk"><meta property="og:title" content="Clash!"><meta property="x:title dc:title" content="A clash"><meta property="dc:creator" content="Anna Berg"><meta property="dc:creator" content="Omar Nur">';
    expect(await metadataOf(head)).toMatchObject({
      title: { value: 'A clash', origin: 'meta-tag' },
      authors: { value: ['Anna Berg', 'Omar Nur'], origin: 'meta-tag' },
    });
  });

  it('names people, without the words beside their names', async () => {
    const body = '<h1>Clash</h1><p class="byline">By Anna Berg and Omar Nur | Apr 21, 2016</p>';
    expect((await metadataOf('', body)).authors.value).toEqual(['Anna Berg', 'Omar Nur']);
  });

  it('gives no language that is written in another script', async () => {
    const words =
      'أعلن المجلس المحلي يوم الخميس أن الاشتباكات بين المجموعتين استمرت لليوم الثاني على التوالي في البلدة. '.repeat(4);
    const { metadata } = await reportOf('a.html', page('', `<p>${words}</p>`));
    expect(metadata.language).toMatchObject({ value: 'ar', origin: 'detected' });
  });
});
