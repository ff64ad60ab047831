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

  it('that is locked by rights management is refused', async () => {
    const bytes =
      '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="OPS/text/chapter%200.xhtml"/></CipherData></EncryptedData></encryption>';
    expect(await failureOf('a.epub', anEpub(['<p>x</p>'], [{ name: 'META-INF/encryption.xml', bytes }]))).toBe(
      'encryption-unsupported',
    );
  });
});
