import { say } from '#renderer/words/interface-words.ts';
import { MAX_PRINTED_UNITS, MAX_SAVED_BYTES } from '#shared/limits.ts';
import type { Exported } from './exported.ts';

/** What to do about an export that is longer than what can be printed or written in one piece; null where it isn't. */
export function tooLong(exported: Exported): string | null {
  if (exported.kind === 'PDF') {
    return exported.html.length <= MAX_PRINTED_UNITS ? null : say('export-dialog.pdf-too-long');
  }
  return exported.bytes.byteLength <= MAX_SAVED_BYTES
    ? null
    : say('export-dialog.too-large', { megabytes: MAX_SAVED_BYTES / 1024 ** 2 });
}
