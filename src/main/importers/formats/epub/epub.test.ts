import { describe, expect, it } from 'vitest';
import { anEpub } from '#testing/files/an-epub.ts';
import { failureOf, reportOf } from '#testing/files/read-bytes.ts';

describe('an electronic book', () => {
  it('is read in the order of its spine', async () => {
    const report = await reportOf(
      'a.epub',
      anEpub(['<h1>Two</h1><p>Second &amp; last.</p>', '<h1>One</h1><script>x()</script><p>First.</p>']),
    );
    expect(report.lines).toEqual(['heading: One', 'paragraph: First.', 'heading: Two', 'paragraph: Second & last.']);
    expect(report.metadata).toMatchObject({
      title: { value: 'The siege', origin: 'document-properties' },
      authors: { value: ['Anna Berg'] },
      publisher: { value: 'The Press' },
      published: { value: '2016-04' },
    });
  });

  it('has the date of its publication and its writers as authors', async () => {
    const of = async (metadata: string) => {
      const report = await reportOf('a.epub', anEpub(['<p>Words of it.</p>'], [], { metadata }));
      return [report.metadata.published.value, report.metadata.authors.value];
    };
    const second =
      '<dc:date opf:event="creation">2014-01-02</dc:date><dc:date opf:event="publication">2016-04-21</dc:date><dc:date opf:event="modification">2018</dc:date>' +
      '<dc:creator opf:role="ill">Omar Nur</dc:creator><dc:creator opf:role="aut">Anna Berg</dc:creator><dc:creator>Lea Roth</dc:creator>';
    expect(await of(second)).toEqual(['2016-04-21', ['Anna Berg', 'Lea Roth']]);
    const third =
      '<dc:creator id="a">Omar Nur</dc:creator><meta refines="#a" property="role">trl</meta><dc:creator id="b">Anna Berg</dc:creator><meta refines="#b" property="role" scheme="marc:relators">aut</meta><dc:date>2016-04-21</dc:date><dc:date>2018</dc:date>';
    expect(await of(third)).toEqual(['2016-04-21', ['Anna Berg']]);
  });

  it.each(['/OPS/book.opf', './OPS/book.opf', 'OPS/../OPS/book.opf'])(
    'is found where its container says %s',
    async (fullPath) => {
      const report = await reportOf('a.epub', anEpub(['<p>Words of it.</p>'], [], { fullPath }));
      expect(report.lines).toEqual(['paragraph: Words of it.']);
    },
  );

  it('that is locked by rights management is refused', async () => {
    const bytes =
      '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="OPS/text/chapter%200.xhtml"/></CipherData></EncryptedData></encryption>';
    expect(await failureOf('a.epub', anEpub(['<p>x</p>'], [{ name: 'META-INF/encryption.xml', bytes }]))).toBe(
      'rights-managed',
    );
  });
});
