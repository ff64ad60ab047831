import { canonicalText } from '#core/text/canonical-text.ts';
import { plainBlocks, type BlockedText } from '#core/text/plain-blocks.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { MAX_LINES } from '#shared/limits.ts';

/** Makes a plain text canonical and finds its paragraphs. A text with more than {@link MAX_LINES} lines is refused. */
export function readPlain(raw: string): BlockedText & { readonly removed: number } {
  refuseTooManyLines(raw);
  const { text, removed } = canonicalText(raw);
  return { ...plainBlocks(text), removed };
}

/** Throws a refusal where a text has more than {@link MAX_LINES} lines. */
export function refuseTooManyLines(text: string): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MAX_LINES; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines <= MAX_LINES) return;
  throw new Refusal({ code: 'too-many-lines', params: { limit: MAX_LINES } });
}
