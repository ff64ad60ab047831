const FIGURE = /^\s*\d{1,3}\s*$/;
/** Where the links of notes lead, by the names that programs give them. */
const NOTE = /#.*(?:note|ftn|fn|cite|ref|sym|anc)/i;

/**
 * Puts the raised figures that lead to notes in brackets: unseen marks of their place they would be read as a part of the
 * number or the word before them ("40¹ dead" as 401).
 */
export class NoteMarks {
  #raised = 0;
  /** Of each open link: whether it leads to a place on a page, and to a note. */
  readonly #links: (readonly [place: boolean, note: boolean])[] = [];

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'sup') this.#raised += 1;
    if (name !== 'a') return;
    const href = attribute('href') ?? '';
    const note = attribute('epub:type') === 'noteref' || attribute('role') === 'doc-noteref';
    this.#links.push([href.includes('#') || note, NOTE.test(href) || note]);
  }

  close(name: string): void {
    if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1);
    else if (name === 'a') this.#links.pop();
  }

  /** @param opens whether nothing stands before it in its paragraph: then it is the note's own mark */
  marked(text: string, opens: boolean): string {
    const [place, note] = this.#links.at(-1) ?? [false, false];
    if (!place || !FIGURE.test(text)) return text;
    if (opens) return note ? `[${text.trim()}] ` : text;
    return this.#raised > 0 ? `[${text.trim()}]` : text;
  }
}
