import { PARSE_TIMEOUT_MS } from '#shared/limits.ts';
import { readBytes, sentenceOf } from './read-bytes.ts';

/**
 * Returns the fault in how an arbitrary file is handled: empty where it is read, or refused with a sentence. An error
 * that a library throws at a damaged file is no fault: the parser process makes a failure of it.
 */
export async function faultOf(name: string, bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const read = await readBytes(name, bytes, { password: 'open' }).catch((error: unknown) => error);
  const took = performance.now() - started;
  if (took > PARSE_TIMEOUT_MS) return `took ${Math.round(took)} ms`;
  if (read instanceof Error) return '';
  if (typeof read !== 'object' || read === null || !('ok' in read)) return 'threw what is no error';
  const outcome = read as Awaited<ReturnType<typeof readBytes>>;
  if (!outcome.ok) {
    const sentence = sentenceOf(outcome.error);
    return /^.{20,}[.!]$/s.test(sentence) ? '' : `no sentence: ${sentence}`;
  }
  const wrong = outcome.value.reports.find(({ document: { text, blocks } }) => {
    const ordered = blocks.every(
      ({ start, end }, i) => start < end && start >= (blocks[i - 1]?.end ?? 0) && end <= text.length,
    );
    return text !== text.normalize('NFC') || !ordered;
  });
  return wrong === undefined ? '' : `text or blocks of ${wrong.name} are not canonical`;
}
