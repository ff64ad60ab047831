import { expect, it } from 'vitest';
import { failureOf, reportOf } from '#testing/files/read-bytes.ts';

const NITF = `<?xml version="1.0"?>
<nitf><head><title>The clashes</title></head><body>
<body.head><hedline><hl1>Two Groups Clash</hl1></hedline><byline>By <person>Anna Berg</person></byline></body.head>
<body.content><p>At least <num>40</num> were killed &amp; 12 hurt.</p><media><binary>AAAAAAAA</binary></media><p>The truce didn’t hold.</p></body.content>
</body></nitf>`;

it('XML of an unknown kind becomes a block for each element, with a warning', async () => {
  const { lines, warnings, format } = await reportOf('a.xml', NITF);
  expect(format).toBe('xml');
  expect(lines).toEqual([
    'heading: The clashes',
    'heading: Two Groups Clash',
    'byline: By Anna Berg',
    'paragraph: At least 40 were killed & 12 hurt.',
    'paragraph: The truce didn’t hold.',
  ]);
  expect(warnings).toEqual(['It is XML of a kind that isn’t known: its words were read without what marks them.']);
});

it('XML with a document type definition or endless nesting is refused', async () => {
  expect(await failureOf('a.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('unsafe-xml');
  expect(await failureOf('a.xml', `<?xml version="1.0"?>${'<a>'.repeat(100_000)}x`)).toBe('xml-too-deep');
});
