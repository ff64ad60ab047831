import { MAX_PRINTED_UNITS, MAX_SAVED_BYTES } from '#shared/limits.ts';
import type { Exported } from './exported.ts';

/** What to do about an export that is longer than what can be printed or written in one piece; null where it isn't. */
export function tooLong(exported: Exported): string | null {
  if (exported.kind === 'PDF') {
    return exported.html.length <= MAX_PRINTED_UNITS
      ? null
      : 'The report is too long to be made a PDF. Export it as HTML and print that, in parts if need be.';
  }
  return exported.bytes.byteLength <= MAX_SAVED_BYTES
    ? null
    : `The export has more than ${MAX_SAVED_BYTES / 1024 ** 2} MB, the most that can be written at once. Export fewer reports or questions.`;
}
