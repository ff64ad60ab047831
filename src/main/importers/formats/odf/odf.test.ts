import { describe, expect, it } from 'vitest';
import { aFodt, anOdt } from '#testing/files/an-odt.ts';
import { failureOf, reportOf } from '#testing/files/read-bytes.ts';

const BODY =
  '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
  '<text:h text:outline-level="2">Clashes</text:h><text:p>At least<text:s text:c="2"/>40<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By his count.</text:p></text:note-body></text:note> were<text:tab/>killed.<office:annotation><dc:creator>Anna</dc:creator><dc:date>2016-04-21T00:00:00</dc:date><text:p>Really?</text:p></office:annotation></text:p>' +
  '<text:list><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>' +
  '<table:table><table:table-row><table:table-cell><text:p>Source</text:p></table:table-cell><table:table-cell><text:p>Killed</text:p></table:table-cell></table:table-row></table:table>';
const META =
  '<dc:title>The clashes</dc:title><meta:initial-creator>Anna Berg</meta:initial-creator><meta:creation-date>2016-04-21T09:30:00</meta:creation-date>';

describe.each([
  ['as an archive', 'a.odt', anOdt(BODY, META), 'odt'],
  ['as one file', 'a.fodt', aFodt(BODY, META), 'fodt'],
])('an OpenDocument text %s', (_what, name, file, format) => {
  it('keeps its kinds of blocks, and puts notes and comments at the end', async () => {
    const report = await reportOf(name, file);
    expect(report.format).toBe(format);
    expect(report.lines).toEqual([
      'heading: Clashes',
      'paragraph: At least  40[1] were\tkilled.',
      'list-item: first',
      'list-item: second',
      'table-row: Source\tKilled',
      'note: [1] By his count.',
      'comment: Anna: Really?',
    ]);
    expect(report.warnings).toEqual(['It has tracked changes: they were read as if all were accepted.']);
  });

  it('proposes its properties', async () => {
    const { metadata } = await reportOf(name, file);
    expect(metadata.title).toMatchObject({ value: 'The clashes', origin: 'document-properties' });
    expect(metadata.authors.value).toEqual(['Anna Berg']);
    expect(metadata.published.value).toBe('2016-04-21T09:30:00');
  });
});

it('an OpenDocument text with an impossible count of spaces keeps all its words', async () => {
  const { lines } = await reportOf('a.odt', anOdt('<text:p>a<text:s text:c="-5"/>b<text:s text:c="x"/>c</text:p>'));
  expect(lines).toEqual(['paragraph: a b c']);
});

const NUMBERED =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>' +
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
  '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>';
const item = (...inner: readonly string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (attributes: string, ...items: readonly string[]) =>
  `<text:list ${attributes}>${items.join('')}</text:list>`;
const p = (words: string) => `<text:p>${words}</text:p>`;

describe('lists of an OpenDocument text', () => {
  const linesOf = async (body: string) => (await reportOf('a.odt', anOdt(NUMBERED + body))).lines;

  it('have the numbers that a word processor shows, level by level', async () => {
    const inner = list('', item(p('deeper')), item(p('deeper still')));
    const body = list('text:style-name="L"', item(p('one'), p('more of one')), item(p('two'), inner), item(p('three')));
    expect(await linesOf(body)).toEqual([
      'list-item: 1. one',
      'list-item: more of one',
      'list-item: 2. two',
      'list-item: 2.a) deeper',
      'list-item: 2.b) deeper still',
      'list-item: 3. three',
    ]);
  });

  it('continue or restart as the file says', async () => {
    const body = [
      list('text:style-name="L" xml:id="a"', item(p('one'))),
      list('text:style-name="L"', item(p('one again'))),
      list('text:style-name="L" text:continue-list="a"', item(p('two'))),
      list('text:style-name="L" text:continue-numbering="true"', item(p('three'))),
      list('text:style-name="L"', `<text:list-item text:start-value="7">${p('seven')}</text:list-item>`),
    ];
    expect((await linesOf(body.join(p('between')))).filter((line) => line.startsWith('list'))).toEqual([
      'list-item: 1. one',
      'list-item: 1. one again',
      'list-item: 2. two',
      'list-item: 3. three',
      'list-item: 7. seven',
    ]);
  });

  it('have no numbers with bullets or headers, and headings have the numbers of the outline', async () => {
    const head = `<text:list-header>${p('head')}</text:list-header>`;
    const heading = '<text:h text:outline-level="1"><text:number>9</text:number>Clashes</text:h>';
    expect(
      await linesOf(list('text:style-name="B"', item(p('dot'))) + list('text:style-name="L"', head) + heading),
    ).toEqual(['list-item: dot', 'list-item: head', 'heading: I. Clashes']);
  });
});

describe('an OpenDocument file', () => {
  it('is recognised whether its media type is packed or not', async () => {
    expect((await reportOf('a.odt', anOdt(p('Words.'), '', undefined, false))).format).toBe('odt');
  });

  it('leaves out captions of pictures and initials of comments, and puts readings after their words', async () => {
    const body =
      '<text:p>One<office:annotation><dc:creator>Anna</dc:creator><loext:sender-initials>AB</loext:sender-initials><text:p>Really?</text:p></office:annotation> <draw:frame><svg:title xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">A picture</svg:title></draw:frame><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby></text:p>';
    expect((await reportOf('a.odt', anOdt(body))).lines).toEqual([
      'paragraph: One 東京(とうきょう)',
      'comment: Anna: Really?',
    ]);
  });

  it('that is a spreadsheet is refused as a spreadsheet', async () => {
    expect(await failureOf('a.ods', anOdt('', '', 'application/vnd.oasis.opendocument.spreadsheet'))).toBe(
      'spreadsheet',
    );
  });
});
