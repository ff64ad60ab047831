import MarkdownIt, { type Token } from 'markdown-it';
import type { BlockKind } from '#core/text/block.ts';
import type { TextBuilder } from '#core/text/text-builder.ts';
import { BoundedBuilder } from '#main/importers/compose/bounded-builder.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { plainText } from '#main/importers/formats/plain-text/plain-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { knowNotes } from './markdown-notes.ts';

/** `html: false`: markup in the file stays visible as text. Nothing is linked, nothing is replaced. */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
knowNotes(parser);

/** Markdown after CommonMark, with tables; front matter gives metadata. */
export const markdown: DocumentImporter = {
  kind: 'document',
  format: 'markdown',
  endings: ['md', 'markdown', 'mdown', 'mkd'],
  byName: true,
  recognise: () => false,
  read: async (file, context) => {
    const decoded = decode(file.bytes, null);
    const { metadata, body, dates, warnings } = readFrontMatter(decoded.text.replace(/^\ufeff/, ''));
    if (isMadeToHurt(body)) return plainText.read(file, context);
    const builder = new BoundedBuilder(context.budget);
    addBlocks(parser.parse(body, {}), builder);
    const { text, blocks, removed } = builder.finish();
    return compose(
      {
        format: 'markdown',
        charset: decoded.charset,
        text,
        blocks,
        metadata,
        warnings: [...warnings, ...removalWarning(removed)],
        dates,
      },
      file,
      context,
    );
  },
};

/** Each opening bracket is looked at from every other one of its paragraph: so many take longer than a file may. */
const MOST_BRACKETS = 3_000;
/** Each of these signs may begin something and is kept until it is known what: some hundred bytes apiece. */
const MOST_SIGNS = 500_000;

function isMadeToHurt(body: string): boolean {
  let brackets = 0;
  let signs = 0;
  for (const line of body.split('\n')) {
    brackets = line.trim() === '' ? 0 : brackets + (line.match(/[[\]]/g)?.length ?? 0);
    signs += line.match(/[*_~`]/g)?.length ?? 0;
    if (brackets > MOST_BRACKETS || signs > MOST_SIGNS) return true;
  }
  return false;
}

/** Walks the flat token list; what a block is depends on what it stands in. Notes come last. */
function addBlocks(tokens: readonly Token[], builder: TextBuilder): void {
  const open: string[] = [];
  let label = '';
  let row: string[] | null = null;
  let note = '';
  const notes: string[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(token.tag);
    if (token.nesting === -1) open.pop();
    // `info` is the number that stands there; bullets have none.
    if (token.type === 'list_item_open') label = token.info === '' ? '' : `${token.info}${token.markup} `;
    if (token.type === 'note_open') note = `[${token.info}] `;
    if (token.type === 'note_close') note = '';
    if (token.type === 'tr_open') row = [];
    if (token.type === 'tr_close' && row !== null) {
      builder.add(row.join('\t'), { kind: 'table-row' });
      row = null;
    }
    if (token.type === 'fence' || token.type === 'code_block') builder.add(token.content, { kind: 'preformatted' });
    if (token.type !== 'inline') continue;
    const text = inlineText(token.children ?? []);
    if (note !== '') notes.push(note + text);
    else if (row !== null) row.push(text.replace(/\s+/g, ' '));
    else {
      builder.add(label + text, traitsIn(open));
      label = '';
    }
  }
  for (const text of notes) builder.add(text, { kind: 'note' });
}

function traitsIn(open: readonly string[]): { kind: BlockKind; level?: number } {
  const heading = /^h([1-6])$/.exec(open.at(-1) ?? '');
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) };
  if (open.includes('blockquote')) return { kind: 'quotation' };
  return { kind: open.includes('li') ? 'list-item' : 'paragraph' };
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak') return ' ';
      if (token.type === 'hardbreak') return '\n';
      return token.type === 'image'
        ? token.content
        : token.type === 'text' || token.type === 'code_inline'
          ? token.content
          : '';
    })
    .join('');
}
