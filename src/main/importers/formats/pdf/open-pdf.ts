import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportContext } from '#main/importers/contract/importer.ts';
import { PASSWORD_NEEDED } from '#main/importers/crypto/ask-password.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { HandedData, loadPdfJs } from './load-pdfjs.ts';

/** pdf.js decodes no picture larger than this many pixels: none is looked at. */
const LARGEST_PICTURE = 1;
/** pdf.js's codes of a password exception. */
const WRONG_PASSWORD = 2;

const DAMAGED: ImportFailure = {
  code: 'pdf-damaged',
  params: {},
};
const CUT_OFF: ImportFailure = {
  code: 'pdf-cut-off',
  params: {},
};
/** Opens a PDF without forms, scripts or pictures; asks for its password as often as the analyst wants to try. */
export async function openPdf(
  bytes: Uint8Array,
  { ask }: ImportContext,
): Promise<Result<PDFDocumentProxy, ImportFailure>> {
  const pdfjs = await loadPdfJs();
  let password: string | undefined;
  for (;;) {
    const options = {
      data: new Uint8Array(bytes), // a copy: pdf.js keeps what it is given
      ...(password === undefined ? {} : { password }),
      BinaryDataFactory: HandedData,
      cMapUrl: 'cmaps/',
      cMapPacked: true,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: LARGEST_PICTURE,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    };
    const task = pdfjs.getDocument(options);
    try {
      return ok(await task.promise);
    } catch (error) {
      await task.destroy();
      if (!(error instanceof pdfjs.PasswordException)) return err(endsEarly(bytes) ? CUT_OFF : DAMAGED);
      const answer = await ask({ kind: 'password', again: error.code === WRONG_PASSWORD });
      if (answer?.kind !== 'password') return err(PASSWORD_NEEDED);
      ({ password } = answer);
    }
  }
}

/** Every whole PDF ends with `%%EOF`, give or take some bytes that programs append. */
const endsEarly = (bytes: Uint8Array) => !byteLetters(bytes.subarray(-2048)).includes('%%EOF');
