import type { Zip } from '#main/importers/archive/zip.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import type { DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { readXml, type Namespaces, type XmlHandler } from '#main/importers/xml/read-xml.ts';
import { bookProperties } from './book-properties.ts';

const NAMESPACES: Namespaces = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'ocf',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
};

/** What a book's package document says of it. */
export interface EpubPackage {
  /** The paths of its chapters in reading order; those that stand outside it come last. */
  readonly spine: readonly string[];
  readonly properties: DocumentProperties;
  /** The paths of what is encrypted. Open books have fonts among them, which are scrambled only. */
  readonly encrypted: ReadonlySet<string>;
}

/** Follows a book's container to its package document (EPUB 3.3, 4.2.6.3 and 5). */
export async function readPackage(zip: Zip): Promise<EpubPackage> {
  let path = '';
  await readEntry(zip, 'META-INF/container.xml', {
    open: (name, attributes) => {
      const said = attributes['full-path'] ?? '';
      if (name === 'ocf:rootfile' && path === '') path = zip.find(said) === null ? inside('', said) : said;
    },
  });
  const encrypted = new Set<string>();
  await readEntry(zip, 'META-INF/encryption.xml', {
    open: (name, attributes) => {
      if (name === 'enc:CipherReference') encrypted.add(inside('', attributes['URI'] ?? ''));
    },
  });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const items = new Map<string, string>();
  const linear: string[] = [];
  const aside: string[] = [];
  const said = bookProperties();
  let text = '';
  const found = await readEntry(zip, path, {
    open: (name, attributes) => {
      text = '';
      said.open(name, attributes);
      if (name === 'opf:item') items.set(attributes['id'] ?? '', inside(folder, attributes['href'] ?? ''));
      else if (name === 'opf:itemref') {
        (attributes['linear'] === 'no' ? aside : linear).push(attributes['idref'] ?? '');
      }
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => said.close(name, text.trim()),
  });
  if (!found) {
    throw new Refusal({ code: 'book-contents-missing', params: {} });
  }
  const spine = [...linear, ...aside].flatMap((id) => items.get(id) ?? []);
  return { spine, properties: said.found(), encrypted };
}

async function readEntry(zip: Zip, path: string, handler: XmlHandler): Promise<boolean> {
  const entry = zip.find(path);
  if (entry === null) return false;
  await readXml(zip.stream(entry), NAMESPACES, handler);
  return true;
}

/** A reference of the package document as a path of the archive: unescaped, without a fragment, `..` resolved. */
function inside(folder: string, href: string): string {
  const path: string[] = [];
  for (const step of `${folder}${unescaped(href.replace(/#.*$/, ''))}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // URIError: a percent sign that escapes nothing
  }
}
