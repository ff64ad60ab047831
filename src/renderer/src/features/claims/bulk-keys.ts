import type { BulkAction } from './bulk-bar.tsx';

const KEYS: Readonly<Record<string, Exclude<BulkAction, null> | 'delete'>> = {
  t: 'tag',
  q: 'question',
  n: 'new question',
  delete: 'delete',
};

/** What a key means for the selected claims, if anything; capitals as well. */
export const bulkKey = (key: string) => KEYS[key.toLowerCase()];
