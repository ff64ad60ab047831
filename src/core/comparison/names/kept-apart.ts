/** Pairs of spellings that the analyst said are two names. */
export type KeptApart = readonly (readonly [string, string])[];

/** Whether the analyst said that these spellings are two names. */
export const isKeptApart = (a: string, b: string, keptApart: KeptApart) =>
  keptApart.some(([x, y]) => (same(a, x) && same(b, y)) || (same(a, y) && same(b, x)));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
