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
  it('keeps its kinds of blocks, and notes and comments for the end', async () => {
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

describe('an OpenDocument file', () => {
  it('that is a spreadsheet is refused by name', async () => {
    expect(await failureOf('a.ods', anOdt('', '', 'application/vnd.oasis.opendocument.spreadsheet'))).toBe(
      'spreadsheet',
    );
  });
});
