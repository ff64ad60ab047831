import { parseHTML } from 'linkedom';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import type { Block } from '#core/text/block.ts';
import { TextBuilder } from '#core/text/text-builder.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import type { DocumentImporter, ImportContext } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { decode, saidCharset } from '#main/importers/encoding/charset.ts';
import { declaredCharset } from './declared-charset.ts';
import { findArticle } from './find-article.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { measureHtml, type PageSize } from './measure-html.ts';
import { htmlAsText } from './stream-html.ts';

/** A file of this name without any of these in its beginning is a text somebody named so. */
const LOOKS_LIKE_HTML =
  /<(?:!doctype html|!--|html|head|title|body|article|section|main|div|span|p|br|hr|h[1-6]|a|b|i|em|strong|font|center|ul|ol|li|dl|meta|link|script|style|table|tr|td|img|pre|blockquote)\b[^>]*>?/i;
const BEGINNING = 64 * 1024;
const BEGINS_LIKE_HTML =
  /^\s*(?:\ufeff|ï»¿|þÿ|ÿþ)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head)\b/i;

/**
 * A page of more elements, or nested deeper, is read without looking for its article: building its tree and weighing it
 * takes more than linear time (the largest news page seen had 9,000 elements and a depth of 40).
 */
const MOST_ELEMENTS = 60_000;
const MOST_ATTRIBUTES = 300_000;
const MOST_LETTERS = 16_000_000;
const MOST_SIGNS = 300_000;
const DEEPEST = 400;

/**
 * A saved page or a piece of one. Its text is what Readability takes for the article (the whole body where it finds
 * none), its metadata what the page says of itself. Scripts don't run, nothing is fetched, no markup is kept.
 */
export const html: DocumentImporter = {
  kind: 'document',
  format: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  byName: false,
  recognise: ({ name, type, bytes }) => {
    const head = byteLetters(bytes.subarray(0, 4096)).replaceAll('\0', '');
    if (BEGINS_LIKE_HTML.test(head)) return true;
    if (!/\.(?:x?html?|shtml)$/i.test(name) && !/^text\/html\b/i.test(type)) return false;
    return LOOKS_LIKE_HTML.test(byteLetters(bytes.subarray(0, BEGINNING)).replaceAll('\0', ''));
  },
  read: async (file, context) => {
    const decoded = decode(file.bytes, saidCharset(file) ?? declaredCharset(file.bytes));
    const page = readPage(decoded.text, context);
    const { text, blocks, removed, metadata, dates } = page;
    const warnings = [...page.warnings, ...removalWarning(removed)];
    return compose(
      { format: 'html', charset: decoded.charset, text, blocks, metadata, warnings, dates },
      file,
      context,
    );
  },
};

const isTooMuch = ({ elements, attributes, depth, signs }: Omit<PageSize, 'letters'>) =>
  elements > MOST_ELEMENTS || attributes > MOST_ATTRIBUTES || depth > DEEPEST || signs > MOST_SIGNS;

interface Page extends ReturnType<TextBuilder['finish']> {
  readonly metadata: Partial<DocumentMetadata>;
  readonly dates: readonly string[];
  readonly warnings: readonly ImportWarning[];
}

function readPage(markup: string, { budget }: ImportContext): Page {
  const { letters, ...size } = measureHtml(markup);
  if (letters > MOST_LETTERS || isTooMuch(size)) {
    const warnings: ImportWarning[] = [{ code: 'whole-page-taken', params: {} }];
    return { ...htmlAsText(markup, budget), metadata: {}, dates: [], warnings };
  }
  const { document } = parseHTML(asPage(markup));
  budget.check();
  const { metadata, dates } = readHtmlMetadata(document);
  const article = findArticle(markup, document, letters, budget);
  const text = withTitle(article.text, metadata.title?.value ?? '');
  return { ...text, metadata: { ...article.metadata, ...metadata }, dates, warnings: [] };
}

/** A piece of a page, as it is dragged or copied, gets the page around it that the parser expects. */
const asPage = (markup: string) => (/<(?:html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);

/** Readability takes the headline out of the article; it is a part of what the report says, so it is put back. */
function withTitle(found: ReturnType<TextBuilder['finish']>, title: string): ReturnType<TextBuilder['finish']> {
  const opening = found.blocks
    .slice(0, 4)
    .map(({ start, end }) => fold(found.text.slice(start, Math.min(end, start + 2_000))));
  if (title === '' || opening.includes(fold(title))) return found;
  const whole = new TextBuilder();
  whole.add(title, { kind: 'heading', level: 1 });
  for (const block of found.blocks) whole.add(found.text.slice(block.start, block.end), traitsOf(block));
  return { ...whole.finish(), removed: found.removed };
}

const traitsOf = ({ start: _start, end: _end, ...traits }: Block) => traits;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
