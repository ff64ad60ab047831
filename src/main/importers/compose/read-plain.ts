import { canonicalText } from '#core/text/canonical-text.ts';
import { plainBlocks, type BlockedText } from '#core/text/plain-blocks.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { MAX_LINES } from '#shared/limits.ts';

/** Makes canonical text of plain text and finds its paragraphs, unless it has more lines than any report. */
export function readPlain(raw: string): BlockedText & { readonly removed: number } {
  refuseTooManyLines(raw);
  const { text, removed } = canonicalText(raw);
  return { ...plainBlocks(text), removed };
}

/** Throws the refusal of a text of more lines than {@link MAX_LINES}. */
export function refuseTooManyLines(text: string): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MAX_LINES; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines <= MAX_LINES) return;
  throw new Refusal({ code: 'too-many-lines', params: { limit: MAX_LINES } });
}
