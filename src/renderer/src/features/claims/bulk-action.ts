/** What the bar of the selected claims asks for at present; null while it shows its buttons. */
export type BulkAction = 'tag' | 'untag' | 'question' | 'new question' | 'credibility' | null;

const KEYS: Readonly<Record<string, Exclude<BulkAction, null> | 'delete'>> = {
  t: 'tag',
  q: 'question',
  n: 'new question',
  delete: 'delete',
};

/** Returns what a key does to the selected claims, if anything; capitals as well. */
export const bulkKey = (key: string) => KEYS[key.toLowerCase()];
