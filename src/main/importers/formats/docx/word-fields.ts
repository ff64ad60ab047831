/** Follows the fields of a text: each has a code that it is computed from, then a result that it shows (ECMA-376, 17.16.18). */
export interface WordFields {
  /** Handles a `w:fldChar` of the type `begin`, `separate` or `end`. */
  readonly mark: (type: string) => void;
  /** Whether text at this point is the result of a field inside the code of another: `{ IF { PAGE } = 1 "…" }`. */
  readonly isComputedFrom: () => boolean;
  /** Ends the codes of open fields with the paragraph: a field without an end must not swallow the text after it. */
  readonly endParagraph: () => void;
}

export function wordFields(): WordFields {
  /** Whether each open field has reached its result, the outermost field first. */
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
