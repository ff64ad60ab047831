import { Parser } from 'htmlparser2';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { knownEncoding } from '#main/importers/encoding/charset.ts';
import { MAX_XML_DEPTH } from '#shared/limits.ts';

/** A receiver of the tags and texts of an XML document, in order. Names have the prefix of {@link Namespaces}, not the document's. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The attributes of an element, by their names in the document. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The prefix of each namespace address, so that the name of an element doesn't depend on the prefix that its writer chose. */
export type Namespaces = Readonly<Record<string, string>>;

/**
 * Reads XML piece by piece and keeps none of it. A document type definition is refused, so there are no entities but XML's own
 * five and no references to other files. Nesting deeper than {@link MAX_XML_DEPTH} is refused as well.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  namespaces: Namespaces,
  handler: XmlHandler,
): Promise<void> {
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  let depth = 0;
  const nameOf = (raw: string) => {
    let name = names.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(':');
      const prefix = colon < 0 ? '' : raw.slice(0, colon);
      const known = prefixes.get(prefix);
      name = known === undefined ? raw : `${known}:${raw.slice(colon + 1)}`;
      names.set(raw, name);
    }
    return name;
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (name.toLowerCase().startsWith('!doctype')) throw UNSAFE();
      },
      onopentag: (raw, attributes) => {
        depth += 1;
        if (depth > MAX_XML_DEPTH) throw TOO_DEEP();
        for (const name in attributes) {
          if (!name.startsWith('xmlns')) continue;
          const prefix = namespaces[attributes[name] ?? ''];
          if (prefix === undefined) prefixes.delete(name.slice(6));
          else prefixes.set(name.slice(6), prefix);
          names.clear();
        }
        handler.open?.(nameOf(raw), attributes);
      },
      onclosetag: (raw) => {
        depth -= 1;
        handler.close?.(nameOf(raw));
      },
      ontext: (text) => handler.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.end();
}

/** Returns the encoding by the byte-order mark, the NULs of the first letters or the declaration; UTF-8 without these. */
function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff || second === 0) return 'utf-16le';
  if (first === 0xfe || first === 0) return 'utf-16be';
  const opening = byteLetters(head.subarray(0, 200));
  const declared = /<\?xml[^>]{0,100}?\bencoding=["']([\w.:-]{1,40})["']/.exec(opening)?.[1];
  return (declared === undefined ? null : knownEncoding(declared)) ?? 'utf-8';
}

const UNSAFE = () => new Refusal({ code: 'unsafe-xml', params: {} });

const TOO_DEEP = () => new Refusal({ code: 'xml-too-deep', params: { limit: MAX_XML_DEPTH } });
