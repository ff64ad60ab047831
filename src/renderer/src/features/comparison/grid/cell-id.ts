/** Returns the id of a cell's element from its line (-1: the head) and its column. */
export const cellId = (line: number, column: number) => `compare-${line}-${column}`;

/** Returns the line and column of the cell around an element, or null outside cells. */
export function cellAround(element: Element | null): { readonly line: number; readonly column: number } | null {
  const found = /^compare-(-?\d+)-(\d+)$/.exec(element?.closest('[id^="compare-"]')?.id ?? '');
  return found === null ? null : { line: Number(found[1]), column: Number(found[2]) };
}
