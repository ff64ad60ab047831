import type { ImportWarning } from '#core/model/import-warning.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { refuseBinary } from '#main/importers/signatures/refuse-binary.ts';
import { readXml } from '#main/importers/xml/read-xml.ts';

/** Elements inside a paragraph, in the kinds of XML that texts are kept in: NITF, DocBook, TEI, FictionBook. */
const INLINE = new Set(
  'a b i u s em strong emphasis emph span hi sub sup link ulink xref person location org chron num q quote code style ref phrase personname t r'.split(
    ' ',
  ),
);
const HEADING = /^(?:title|subtitle|headline|hl[12]|head|h[1-6])$/;
/** What holds no words: pictures as letters, styles. */
const WITHOUT_WORDS = /^(?:binary|binarydata|bindata|script|stylesheet|styles|rpr|ppr)$/;

const BEGINS_LIKE_XML = /^(?:ï»¿|þÿ|ÿþ)?\s*<\0?\?\0?x\0?m\0?l[\s\0]/;

/** XML of a kind that isn't known: the words between its marks, a block for each element that holds some. */
export const xml: DocumentImporter = {
  kind: 'document',
  format: 'xml',
  endings: ['xml', 'fb2', 'nitf', 'tei', 'docbook', 'dbk'],
  byName: false,
  recognise: (file) => BEGINS_LIKE_XML.test(byteLetters(file.bytes.subarray(0, 64))) && refuseBinary(file) === null,
  read: async (file, context) => {
    const flow = new Flow(context.budget);
    await readXml([file.bytes], {}, elementsAsBlocks(flow));
    const { text, blocks, removed } = flow.finish();
    const warnings: ImportWarning[] = [{ code: 'unknown-xml', params: {} }];
    const draft = { format: 'xml', charset: null, text, blocks, warnings: [...warnings, ...removalWarning(removed)] };
    return compose(draft, file, context);
  },
};

function elementsAsBlocks(flow: Flow): Parameters<typeof readXml>[2] {
  let words = '';
  let skipping = 0;
  const flush = (heading: boolean) => {
    if (words.trim() !== '')
      flow.add(words.replace(/\s+/g, ' '), heading ? { kind: 'heading', level: 2 } : { kind: 'paragraph' });
    words = '';
  };
  return {
    open: (name) => {
      if (skipping > 0 || WITHOUT_WORDS.test(localName(name))) skipping += 1;
      else if (!INLINE.has(localName(name))) flush(false);
    },
    close: (name) => {
      if (skipping > 0) skipping -= 1;
      else if (!INLINE.has(localName(name))) flush(HEADING.test(localName(name)));
    },
    text: (text) => {
      if (skipping === 0) words += text;
    },
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();
