import { aZip, type ZipPart } from './a-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file beside its text. */
export interface DocxParts {
  /** The content of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly core?: string;
  /** The whole main part, which replaces `body`. */
  readonly document?: string;
  readonly others?: readonly ZipPart[];
}

/** Returns a paragraph of WordprocessingML with `text`. */
export const wordParagraph = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Writes a Word file. */
export function aDocx(parts: DocxParts): Uint8Array {
  const extra = (['styles', 'numbering', 'footnotes', 'comments', 'header'] as const).filter(
    (kind) => parts[kind] !== undefined,
  );
  const relationships = extra.map(
    (kind) => `<Relationship Id="r-${kind}" Type="${REL}/${kind}" Target="${kind}.xml"/>`,
  );
  const root = (kind: string, inner: string) => {
    const name = {
      styles: 'styles',
      numbering: 'numbering',
      footnotes: 'footnotes',
      comments: 'comments',
      header: 'hdr',
    }[kind];
    return `<?xml version="1.0"?><w:${name} ${W}>${inner}</w:${name}>`;
  };
  return aZip([
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      bytes: parts.document ?? `<?xml version="1.0"?><w:document ${W}><w:body>${parts.body}</w:body></w:document>`,
    },
    ...extra.map((kind) => ({ name: `word/${kind}.xml`, bytes: root(kind, parts[kind] ?? '') })),
    ...(parts.core === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            bytes: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`,
          },
        ]),
    ...(parts.others ?? []),
  ]);
}
