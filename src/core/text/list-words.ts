/** A list as a sentence has it: `A`, `A and B`, `A, B and C`. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 report`, `2 reports`; `plural` where an s isn't enough. */
export const countWords = (count: number, one: string, plural = `${one}s`) => `${count} ${count === 1 ? one : plural}`;

/** Names with the verb in their number: `NOW says`, `NOW and ARA News say`. */
export const withVerb = (names: readonly string[], one: string, several: string) =>
  `${listWords(names)} ${names.length === 1 ? one : several}`;
