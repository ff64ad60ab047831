/** Pairs of spellings that are two different names by the analyst's decision. */
export type KeptApart = readonly (readonly [string, string])[];

/** Whether two spellings are two different names by the analyst's decision. */
export const isKeptApart = (a: string, b: string, keptApart: KeptApart) =>
  keptApart.some(([x, y]) => (same(a, x) && same(b, y)) || (same(a, y) && same(b, x)));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
