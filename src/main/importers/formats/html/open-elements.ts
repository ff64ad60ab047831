/** Elements without an end. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const PARAGRAPH = new Set(['p']);
const CELLS = new Set(['td', 'th']);

/** Which open element the beginning of another one closes: pages of all ages leave out `</p>`, `</li>` and `</td>`. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(
    'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
      .split(' ')
      .map((name) => [name, PARAGRAPH]),
  ),
  li: new Set(['li']),
  dd: new Set(['dd', 'dt']),
  dt: new Set(['dd', 'dt']),
  option: new Set(['option']),
  th: CELLS,
  td: CELLS,
  tr: new Set(['tr', ...CELLS]),
  tbody: new Set(['thead', 'tbody']),
  tfoot: new Set(['thead', 'tbody']),
};
/** Deeper than this nothing is told apart any more: a page of nothing but beginnings must not be searched for each end. */
const MOST = 2_000;

/** Keeps count of the elements that are open while the tags of a page pass by, as the parser does. */
export class OpenElements {
  readonly #names: string[] = [];

  get depth(): number {
    return this.#names.length;
  }

  /** @param name lower case */
  open(name: string): void {
    if (VOID.has(name)) return;
    const closes = CLOSES[name];
    while (closes?.has(this.#names.at(-1) ?? '') === true) this.#names.pop();
    if (this.#names.length < MOST) this.#names.push(name);
  }

  /** @returns how deep it lay; 0 where no such element is open */
  close(name: string): number {
    const at = this.#names.lastIndexOf(name);
    if (at >= 0) this.#names.length = at;
    return at + 1;
  }
}
