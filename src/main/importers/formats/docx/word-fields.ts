/** Follows the fields of a text: what each is computed from, then what it shows (ECMA-376, 17.16.18). */
export interface WordFields {
  /** `begin`, `separate` or `end`, as `w:fldChar` says. */
  readonly mark: (type: string) => void;
  /** Whether what is said now is shown by a field from which another one is computed: `{ IF { PAGE } = 1 "…" }`. */
  readonly isComputedFrom: () => boolean;
  /** No field is computed from more than a paragraph: one that never came to an end must not swallow what follows. */
  readonly endParagraph: () => void;
}

export function wordFields(): WordFields {
  /** Of each open field, the outermost first, whether it has come to what it shows. */
  let shows: boolean[] = [];
  return {
    mark: (type) => {
      if (type === 'begin') shows.push(false);
      else if (type === 'separate') shows.splice(-1, 1, true);
      else if (type === 'end') shows.pop();
    },
    isComputedFrom: () => shows.slice(0, -1).includes(false),
    endParagraph: () => {
      shows = shows.filter((shown) => shown);
    },
  };
}
