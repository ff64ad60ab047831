import type { AtomicFile } from '#main/files/atomic-file.ts';
import { say } from '#main/words/main-words.ts';
import { MAX_PRINTED_BYTES } from '#shared/limits.ts';

/** Returns a document as PDF; throws where it can't be printed. */
export type PrintToPdf = (html: Blob) => Promise<Uint8Array>;

/** A document that could not be printed; the message is the sentence for the analyst. */
export class PrintFault extends Error {}

/** Collects the pieces of an HTML document and writes the PDF that is printed from it. Printing needs the whole document. */
export function printedInto(file: AtomicFile, printToPdf: PrintToPdf): AtomicFile {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const print = async () => {
    try {
      return await printToPdf(new Blob(pieces, { type: 'text/html' }));
    } catch (error) {
      await file.abandon();
      throw new PrintFault(say('save.no-pdf', { why: error instanceof Error ? error.message : String(error) }));
    }
  };
  return {
    abandon: file.abandon,
    write: async (bytes) => {
      length += bytes.length;
      if (length > MAX_PRINTED_BYTES) {
        await file.abandon();
        throw new PrintFault(say('save.pdf-too-long'));
      }
      pieces.push(new Uint8Array(bytes));
    },
    finish: async () => {
      await file.write(await print());
      await file.finish();
    },
  };
}
