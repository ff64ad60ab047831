import { err, ok } from '#core/base/result.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { html } from '#main/importers/formats/html/html.ts';
import { looksLikeMessage } from './eml.ts';
import { parseMime } from './parse-mime.ts';

/** What browsers write at the head of a saved page, and programs of mail don't. */
const SAVED = /^(?:snapshot-content-location|content-location|x-maf):|^from:.*\bsaved by\b/im;

/** A page saved with everything it shows, as browsers write it (RFC 2557). Only its text is read. */
export const mhtml: DocumentImporter = {
  kind: 'document',
  format: 'mhtml',
  endings: ['mht', 'mhtml'],
  byName: true,
  recognise: ({ name, bytes }) => {
    const head = byteLetters(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/)[0] ?? '';
    if (!/^content-type:\s*multipart\/(?:related|alternative)/im.test(head) || !looksLikeMessage(bytes)) return false;
    return SAVED.test(head) || /\.mht(?:ml)?$/i.test(name);
  },
  read: async (file, context) => {
    const { bodies, location } = parseMime(file.bytes);
    const page = bodies.find(({ html: markup }) => markup.trim() !== '')?.html ?? '';
    if (page.trim() === '') {
      return err({
        code: 'saved-page-missing',
        params: {},
      });
    }
    const url = /^https?:\/\/\S+$/i.test(location) ? location : file.url;
    // The page is decoded already: as UTF-8 it needs no declaration and heeds no wrong one.
    const bytes = new TextEncoder().encode(page);
    const read = await html.read({ ...file, type: 'text/html', url, bytes }, context);
    return read.ok ? ok({ ...read.value, format: 'mhtml' }) : read;
  },
};
