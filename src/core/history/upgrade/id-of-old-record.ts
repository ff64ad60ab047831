import { asId, type RecordId } from '#core/base/id.ts';
import type { OldRecord } from './old-record.ts';

/**
 * Returns the id of a record that was stored without one: a version 7 UUID made from the record's time, its
 * investigation and its number. The same record gets the same id in the database and in a file, whichever program
 * upgrades it.
 */
export function idOfOldRecord({
  investigationId,
  seq,
  at,
}: Pick<OldRecord, 'investigationId' | 'seq' | 'at'>): RecordId {
  const time = hex(Date.parse(at), 12);
  const name = `${investigationId}/${seq}`;
  const random = [1, 2, 3].map((seed) => hex(hashOf(name, seed), 8)).join('');
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 3) | 8).toString(16);
  const parts = [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    variant + random.slice(4, 7),
    random.slice(7, 19),
  ];
  return asId(parts.join('-'));
}

/**
 * Hashes by FNV-1a with 32 bits. Three hashes with different seeds give some hundred thousand records different ids.
 */
function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
