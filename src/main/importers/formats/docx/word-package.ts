import type { Zip } from '#main/importers/archive/zip.ts';
import { readXml, type Namespaces, type XmlHandler } from '#main/importers/xml/read-xml.ts';

/** The prefixes by which the XML files of a Word archive are read, in both editions of ECMA-376 (transitional and strict). */
const WORD_NAMESPACES: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

/** The paths in a Word archive of the parts (ECMA-376's word for its files) that are read; empty for a missing part. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly comments: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly properties: string;
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
}

/** Follows the relationships from the archive's root to the parts (ECMA-376 part 2, 9.3). Targets outside the archive are skipped. */
export async function wordParts(zip: Zip): Promise<WordParts> {
  const root = await relationships(zip, '');
  const document = root.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const own = await relationships(zip, document);
  const all = (kind: string) => own.filter((relationship) => relationship.kind === kind).map(({ target }) => target);
  const one = (kind: string) => all(kind)[0] ?? '';
  return {
    document,
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    headers: all('header'),
    footers: all('footer'),
    properties: root.find(({ kind }) => kind === 'core-properties')?.target ?? 'docProps/core.xml',
  };
}

/** Reads a part if it is there. */
export async function readPart(zip: Zip, path: string, handler: XmlHandler): Promise<boolean> {
  const entry = path === '' ? null : zip.find(path);
  if (entry === null) return false;
  await readXml(zip.stream(entry), WORD_NAMESPACES, handler);
  return true;
}

async function relationships(zip: Zip, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: Relationship[] = [];
  await readPart(zip, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'rel:Relationship' || attributes['TargetMode'] === 'External') return;
      const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      found.push({ kind, target: inside(folder, attributes['Target'] ?? '') });
    },
  });
  return found;
}

/** Returns `target`, a path relative to `folder`, as a path from the root of the archive. */
function inside(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
