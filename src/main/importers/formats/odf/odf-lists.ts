import { LONGEST_LABEL, numberLabel } from '#main/importers/formats/office/number-label.ts';
import type { Attributes } from '#main/importers/xml/read-xml.ts';

/** The numbering of one level of a list; bullets and pictures have no format. */
interface Level {
  readonly format: string;
  /** `%1%.%2%)`: each `%n%` stands for the count of that level. */
  readonly pattern: string;
  readonly start: number;
}
type Counts = number[];

/** A list whose end tag has not come yet: its numbering and its counts. */
interface OpenList {
  readonly style: string;
  readonly counts: Counts;
  /** Whether the open item has had its first paragraph, the only numbered one. */
  numbered: boolean;
  start: number | null;
}

/** The names of ECMA-376 for ODF's number formats (style:num-format). */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const DEEPEST = 10;

/** Numbers lists and headings as a word processor does (ODF 1.3 part 3, 5.3 and 16.30). */
export class OdfLists {
  readonly #styles = new Map<string, Level[]>();
  readonly #outline: Counts = [];
  readonly #open: OpenList[] = [];
  /** The counts of lists so far, by the id of the list and by the style of the last list that has it. */
  readonly #left = new Map<string, Counts>();
  #defining: Level[] | null = null;

  get depth(): number {
    return this.#open.length;
  }

  /** Starts the definition of a list style: its levels follow. */
  define(name: string): void {
    this.#styles.set(name, (this.#defining = []));
  }

  /** Defines a level of the list style that was started last. */
  level(attributes: Attributes): void {
    const depth = Number(attributes['text:level'] ?? 0);
    if (this.#defining === null || !(depth >= 1 && depth <= DEEPEST)) return;
    const format = FORMATS[attributes['style:num-format'] ?? ''] ?? '';
    const shown = Math.min(depth, Number(attributes['text:display-levels'] ?? 1) || 1);
    const levels = Array.from({ length: shown }, (_none, i) => `%${depth - shown + 1 + i}%`).join('.');
    this.#defining[depth - 1] = {
      format,
      pattern: (
        attributes['loext:num-list-format'] ??
        `${attributes['style:num-prefix'] ?? ''}${levels}${attributes['style:num-suffix'] ?? ''}`
      ).slice(0, LONGEST_LABEL),
      start: Number(attributes['text:start-value'] ?? 1),
    };
  }

  /** Opens a list. A list inside another uses the numbering of the outer list. */
  open(attributes: Attributes): void {
    const outer = this.#open.at(-1);
    const style = attributes['text:style-name'] ?? outer?.style ?? '';
    const before =
      this.#left.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true' ? this.#left.get(`style:${style}`) : undefined);
    const counts = outer?.counts ?? before ?? [];
    this.#left.set(`style:${style}`, counts);
    if (attributes['xml:id'] !== undefined) this.#left.set(attributes['xml:id'], counts);
    this.#open.push({ style, counts, numbered: true, start: null });
  }

  close(): void {
    this.#open.pop();
  }

  /** Opens an item. `counted` is false for the header of a list, which has no number. */
  item(counted: boolean, attributes: Attributes): void {
    const list = this.#open.at(-1);
    if (list === undefined) return;
    list.numbered = !counted;
    list.start = attributes['text:start-value'] === undefined ? null : Number(attributes['text:start-value']);
  }

  /** Returns the label of the next paragraph: a number for the first paragraph of a numbered item, else empty. */
  label(): string {
    const list = this.#open.at(-1);
    if (list === undefined || list.numbered) return '';
    list.numbered = true;
    return counted(this.#styles.get(list.style) ?? [], list.counts, this.#open.length, list.start);
  }

  /** Returns the label of a heading of this level outside of lists, by the outline of the document. */
  headingLabel(level: number, attributes: Attributes): string {
    if (attributes['text:is-list-header'] === 'true') return '';
    return counted(this.#styles.get(OUTLINE) ?? [], this.#outline, level, null);
  }
}

/** The key of the style that numbers headings, which has no name in the file. */
export const OUTLINE = '\0outline';

function counted(levels: readonly (Level | undefined)[], counts: Counts, depth: number, start: number | null): string {
  const own = levels[depth - 1];
  counts[depth - 1] = start ?? (counts[depth - 1] ?? (own?.start ?? 1) - 1) + 1;
  counts.length = depth;
  if (own === undefined || own.format === '') return '';
  return own.pattern.replace(/%(\d{1,2})%/g, (_mark, number: string) => {
    const of = levels[Number(number) - 1];
    return of === undefined || of.format === '' ? '' : numberLabel(counts[Number(number) - 1] ?? of.start, of.format);
  });
}
