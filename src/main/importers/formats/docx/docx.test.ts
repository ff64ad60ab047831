import { describe, expect, it, test } from 'vitest';
import { aDocx, wordParagraph as p } from '#testing/files/a-docx.ts';
import { protectedOffice } from '#testing/files/protected-office.ts';
import { failureOf, readBytes, reportOf } from '#testing/files/read-bytes.ts';

const lines = async (body: string, parts = {}) => (await reportOf('a.docx', aDocx({ body, ...parts }))).lines;

describe('a Word document', () => {
  it('tells headings, quotations and paragraphs apart by their styles, also by styles based on others', async () => {
    const styles =
      '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="H"/></w:style><w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>';
    const body = `${p('Clashes', '<w:pStyle w:val="Mine"/>')}${p('Plain words.')}${p('He said so.', '<w:pStyle w:val="Q"/>')}${p('Part', '<w:outlineLvl w:val="0"/>')}`;
    expect(await lines(body, { styles })).toEqual([
      'heading: Clashes',
      'paragraph: Plain words.',
      'quotation: He said so.',
      'heading: Part',
    ]);
  });

  it('writes the rows of a table with tabs between their cells', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('Source')}${cell('Killed')}</w:tr><w:tr>${cell('Observatory')}${cell('40')}</w:tr></w:tbl>`;
    expect(await lines(body)).toEqual(['table-row: Source\tKilled', 'table-row: Observatory\t40']);
  });

  it('counts the items of numbered lists, level by level', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>';
    const item = (text: string, level: number) =>
      p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`);
    expect(await lines(item('one', 0) + item('deeper', 1) + item('two', 0) + item('again', 1), { numbering })).toEqual([
      'list-item: 1. one',
      'list-item: 1a) deeper',
      'list-item: 2. two',
      'list-item: 2a) again',
    ]);
  });

  it('restarts lists where they give a start, and uses their own number formats', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>';
    const item = (text: string, list: number) =>
      p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = item('one', 1) + item('seven', 2) + item('eight', 2) + item('nine', 1) + item('ten', 3);
    expect(await lines(body, { numbering })).toEqual([
      'list-item: 1. one',
      'list-item: 7. seven',
      'list-item: 8. eight',
      'list-item: 9. nine',
      'list-item: J) ten',
    ]);
  });

  it('joins a large first letter to its word, and separates the words of a running head', async () => {
    const body = `${p('C', '<w:framePr w:dropCap="drop" w:lines="3"/>')}${p('lashes went on.')}<w:p><w:r><w:t>left</w:t><w:ptab/><w:t>right</w:t></w:r></w:p>`;
    expect(await lines(body)).toEqual(['paragraph: Clashes went on.', 'paragraph: left\tright']);
  });

  it('puts the reading of a word after the word', async () => {
    const body =
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
    expect(await lines(body)).toEqual(['paragraph: 東京(とうきょう)']);
  });

  it('is refused where it contains only pictures', async () => {
    const others = [{ name: 'word/media/image1.png', bytes: 'x' }];
    expect(await failureOf('a.docx', aDocx({ body: '<w:p/>', others }))).toBe('picture-only');
  });

  it('reads letters of a symbol font as the characters that they show', async () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body = `<w:p><w:r><w:t>x</w:t></w:r>${sign('Symbol', 'F0A3')}<w:r><w:t>5</w:t></w:r>${sign('Wingdings', 'F0FC')}<w:r><w:t>\uf061</w:t></w:r></w:p>`;
    expect(await lines(body)).toEqual(['paragraph: x≤5 α']);
  });

  it('puts footnotes and comments at the end, and marks the running head', async () => {
    const body = `<w:p><w:r><w:t>Forty dead</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, he said.</w:t><w:commentReference w:id="7"/></w:r></w:p>${p('The end.')}`;
    const parts = {
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('-')}</w:footnote><w:footnote w:id="2">${p('By his count.')}</w:footnote>`,
      comments: `<w:comment w:id="7" w:author="Anna">${p('Really?')}</w:comment>`,
      header: p('CONFIDENTIAL'),
    };
    expect(await lines(body, parts)).toEqual([
      'running-head: CONFIDENTIAL',
      'paragraph: Forty dead[1], he said.',
      'paragraph: The end.',
      'note: [1] By his count.',
      'comment: Anna: Really?',
    ]);
  });

  it('reads tracked changes as accepted, leaves out hidden text, and warns of both', async () => {
    const body =
      '<w:p><w:r><w:t>Four </w:t></w:r><w:del><w:r><w:delText>five </w:delText><w:t>x</w:t></w:r></w:del><w:ins><w:r><w:t>six </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>dead</w:t></w:r></w:p>';
    const { lines: found, warnings } = await reportOf('a.docx', aDocx({ body }));
    expect(found).toEqual(['paragraph: Four six dead']);
    expect(warnings.join(' ')).toMatch(/tracked changes.*hidden text/);
  });

  it('joins paragraphs whose mark was deleted, within a cell, a note or a box, and keeps the last of them', async () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    const body = `${p('Forty ', gone)}${p('', gone)}${p('dead.', '<w:outlineLvl w:val="0"/>')}${p('More.')}`;
    const { lines: found, warnings } = await reportOf('a.docx', aDocx({ body }));
    expect(found).toEqual(['heading: Forty dead.', 'paragraph: More.']);
    expect(warnings.join(' ')).toContain('tracked changes');
    const moved = '<w:rPr><w:moveFrom w:id="2"/></w:rPr>';
    const cells = `<w:tbl><w:tr><w:tc>${p('a', moved)}</w:tc><w:tc>${p('b', gone)}${p('c')}</w:tc></w:tr></w:tbl>`;
    expect(await lines(`${p('Before', gone)}${cells}${p('End', gone)}`)).toEqual([
      'paragraph: Before',
      'table-row: a\tbc',
      'paragraph: End',
    ]);
    const box = `<w:p><w:r><w:t>Around</w:t><w:txbxContent>${p('In the box', gone)}</w:txbxContent></w:r></w:p>`;
    expect(await lines(box)).toEqual(['paragraph: In the box', 'paragraph: Around']);
    const footnotes = `<w:footnote w:id="2">${p('By his', gone)}</w:footnote><w:footnote w:id="3">${p('Own')}</w:footnote>`;
    const noted = '<w:p><w:r><w:t>One</w:t><w:footnoteReference w:id="2"/><w:footnoteReference w:id="3"/></w:r></w:p>';
    expect(await lines(noted, { footnotes })).toEqual(['paragraph: One[1][2]', 'note: [1] By his', 'note: [2] Own']);
    const formatted = '<w:p><w:r><w:rPr><w:del w:id="3"/></w:rPr><w:t>One</w:t></w:r></w:p>';
    expect(await lines(formatted + p('Two'))).toEqual(['paragraph: One', 'paragraph: Two']);
  });

  it('leaves out the codes of fields and the fallbacks for old programs', async () => {
    const body =
      '<w:p><w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText><w:t>a link</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:t> once</w:t></mc:Choice><mc:Fallback><w:t> twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>';
    expect(await lines(body)).toEqual(['paragraph: a link once']);
  });

  it('leaves out the result of a field in the code of another, and keeps all other text of broken fields', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const field = (code: string, shown: string) =>
      `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`;
    const computed = `${mark('begin')}${field('PAGE', '3')}${mark('separate')}${run('forty')}${mark('end')}`;
    expect(await lines(`<w:p>${computed}${run(' dead')}</w:p>`)).toEqual(['paragraph: forty dead']);
    const within = `${mark('begin')}${mark('separate')}${run('See ')}${field('PAGEREF', '7')}${mark('end')}`;
    expect(await lines(`<w:p>${within}</w:p>`)).toEqual(['paragraph: See 7']);
    const broken = `<w:p>${mark('begin')}${run('One')}</w:p><w:p>${field('REF', 'two')}${mark('end')}${run(' more')}</w:p>`;
    expect(await lines(broken)).toEqual(['paragraph: One', 'paragraph: two more']);
  });

  it('is recognised by its content, with a warning about a wrong name', async () => {
    const { format, warnings } = await reportOf('report.pdf', aDocx({ body: p('Some words.') }));
    expect(format).toBe('docx');
    expect(warnings).toEqual(['Its name ends in .pdf, but it is a Word document and was read as such.']);
  });

  it('proposes its properties, but not values that a program filled in', async () => {
    const core =
      '<dc:title>Untitled</dc:title><dc:creator>Anna Berg;Administrator</dc:creator><dcterms:created>2016-04-21T09:30:00+03:00</dcterms:created>';
    const { metadata } = await reportOf('a b.docx', aDocx({ body: p('Some words.'), core }));
    expect(metadata.title.origin).not.toBe('document-properties');
    expect(metadata.authors).toEqual({ value: ['Anna Berg'], origin: 'document-properties', confirmed: false });
    expect(metadata.published.value).toBe('2016-04-21T09:30:00+03:00');
  });

  it('warns of a date that no calendar has and of a date in the future', async () => {
    const dated = async (date: string) =>
      (await reportOf('a.docx', aDocx({ body: p('Words.'), core: `<dcterms:created>${date}</dcterms:created>` })))
        .warnings;
    expect(await dated('2016-02-31T00:00:00Z')).toEqual([expect.stringContaining('no day of the calendar')]);
    expect(await dated('2031-01-01T00:00:00Z')).toEqual([expect.stringContaining('in the future')]);
    expect(await dated('2016-04-20T00:00:00Z')).toEqual([]);
  });
});

describe('a protected Word document', () => {
  const file = protectedOffice(aDocx({ body: p('The secret report.') }), 'pässword');

  test('opens with its password', async () => {
    expect((await reportOf('a.docx', file, { password: 'pässword' })).text).toBe('The secret report.');
  });

  test('asks again while the password is wrong, and until the analyst gives up', async () => {
    const asked: boolean[] = [];
    const code = await failureOf('a.docx', file, {
      ask: async (question) => {
        if (question.kind === 'password') asked.push(question.again);
        return asked.length < 3 ? { kind: 'password', password: 'no' } : null;
      },
    });
    expect([code, asked]).toEqual(['password-needed', [false, true, true]]);
  });
});

describe('a hostile Word document', () => {
  test.each([
    ['a document type definition', '<!DOCTYPE w [<!ENTITY x "y">]><w:document/>', 'unsafe-xml'],
    ['200,000 nested elements', `<w:document>${'<w:p>'.repeat(200_000)}`, 'xml-too-deep'],
    [
      '400,000 paragraphs',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${Array.from({ length: 400_000 }, (_, i) => `<w:p><w:r><w:t>${i}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      'too-many-paragraphs',
    ],
    ['no text at all', '<w:document/>', 'no-text'],
  ])('with %s is refused', async (_what, document, code) => {
    expect(await failureOf('a.docx', aDocx({ body: '', document }))).toBe(code);
  });

  test('that refers to files outside itself reads none of them', async () => {
    const others = [{ name: 'word/_rels/settings.xml.rels', bytes: '<x/>' }];
    const read = await readBytes('a.docx', aDocx({ body: p('Some words.'), others }));
    expect(read.ok).toBe(true);
  });
});
