import type { Block } from '#core/text/block.ts';
import type { Passage } from '#core/text/passage.ts';

/** Opening quotation marks with the marks that close each. Single ones are left out: they look like apostrophes. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
};
const ANY_MARK = /[“”„«»"「」『』]/g;

/**
 * Returns the passages of `block` between double quotation marks, without the marks. A quotation that isn't closed ends
 * with its block, as quotations over several paragraphs do; a block of kind `quotation` is one whole.
 */
export function quotedPassages(text: string, block: Block): readonly Passage[] {
  if (block.kind === 'quotation') return [{ start: block.start, end: block.end }];
  const found: Passage[] = [];
  let open: { readonly closing: string; readonly start: number } | null = null;
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(ANY_MARK)) {
    const at = block.start + index;
    if (open === null) {
      const closing = MARKS[mark];
      if (closing !== undefined) open = { closing, start: at + mark.length };
    } else if (open.closing.includes(mark)) {
      found.push({ start: open.start, end: at });
      open = null;
    }
  }
  if (open !== null) found.push({ start: open.start, end: block.end });
  return found;
}
