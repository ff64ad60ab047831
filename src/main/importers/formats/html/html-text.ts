import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Flow } from '#main/importers/compose/flow.ts';
import { NoteMarks } from './note-marks.ts';

const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video map head nav button input select textarea dialog'.split(
    ' ',
  ),
);
/** Elements that begin and end a block. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ul caption table tbody thead tfoot tr td th'.split(
    ' ',
  ),
);
/** White space that isn’t a single space already: replacing each of those took seconds in a page of megabytes. */
const TO_FOLD = /\s{2,}|[^\S ]/g;
/** More pieces than this are put together before the paragraph ends. */
const MOST_PIECES = 10_000;
const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Turns the elements and the text of a page, told in document order, into blocks: white space folded as a browser folds it,
 * `br` a line end, rows of tables one block each. It holds one block at a time and counts instead of looking back, so that
 * no depth of nesting costs more than its length.
 */
export class HtmlText {
  readonly #flow: Flow;
  readonly #within = new Map<string, number>();
  #inline: string[] = [];
  readonly #marks = new NoteMarks();
  #skipped = 0;
  #heading = 0;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** @param attribute gives an attribute's value, or null */
  open(name: string, attribute: (name: string) => string | null): void {
    if (this.#skipped > 0 || SKIPPED.has(name) || isInvisible(attribute)) {
      this.#skipped += 1;
      return;
    }
    this.#marks.open(name, attribute);
    if (name === 'br') this.#inline.push('\n');
    if (!BLOCKS.has(name)) return;
    this.#flush();
    this.#within.set(name, this.#count(name) + 1);
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (name === 'table') this.#flow.openTable();
  }

  /** Every `open` is followed by its `close`. */
  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#marks.close(name);
    if (!BLOCKS.has(name)) return;
    this.#flush();
    this.#within.set(name, this.#count(name) - 1);
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (name === 'td' || name === 'th') this.#flow.closeCell();
    else if (name === 'tr') this.#flow.closeRow();
    else if (name === 'table') this.#flow.closeTable();
  }

  text(raw: string): void {
    if (this.#skipped > 0) return;
    const text = this.#marks.marked(raw, this.#inline.length === 0);
    this.#inline.push(this.#count('pre') > 0 ? text : text.replace(TO_FOLD, ' '));
    // Each sign that could begin something comes by itself.
    if (this.#inline.length > MOST_PIECES) this.#inline = [this.#inline.join('')];
  }

  /** What stands after the last block, or without any. */
  end(): void {
    this.#flush();
  }

  #flush(): void {
    if (this.#inline.length === 0) return;
    const text = this.#inline.join('');
    this.#inline = [];
    const traits = this.#traits();
    this.#flow.add(traits.kind === 'preformatted' ? text : foldLines(text), traits);
  }

  #traits(): BlockTraits {
    if (this.#count('pre') > 0) return { kind: 'preformatted' };
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading };
    if (this.#count('li') + this.#count('dd') + this.#count('dt') > 0) return { kind: 'list-item' };
    return { kind: this.#count('blockquote') > 0 ? 'quotation' : 'paragraph' };
  }

  readonly #count = (name: string) => this.#within.get(name) ?? 0;
}

const isInvisible = (attribute: (name: string) => string | null) =>
  attribute('hidden') !== null || INVISIBLE.test(attribute('style') ?? '');

const foldLines = (text: string) =>
  text
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n');
