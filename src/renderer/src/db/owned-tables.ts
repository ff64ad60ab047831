import { Dexie, type Collection } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { CrosscheckDatabase } from './database.ts';

/**
 * Every table whose rows belong to an investigation, with the index by which the rows of one investigation are found.
 * Erasing, exporting and checking an investigation go through this list: rows of a table that is missing here would be
 * left behind, and a test fails where one is missing.
 */
export const OWNED_TABLES = {
  investigations: 'id',
  reports: '[investigationId+position]',
  parties: '[investigationId+nameKey]',
  tags: '[investigationId+position]',
  questions: '[investigationId+position]',
  claims: '[investigationId+id]',
  texts: 'investigationId',
  originals: 'investigationId',
  fingerprints: 'investigationId',
  proposals: 'investigationId',
  history: '[investigationId+seq]',
  cursors: 'investigationId',
  tallies: 'investigationId',
  problems: 'investigationId',
  brokenRows: 'investigationId',
} as const;
export type OwnedTable = keyof typeof OWNED_TABLES;

/** The names of {@link OWNED_TABLES}. */
export const OWNED_TABLE_NAMES = Object.keys(OWNED_TABLES) as readonly OwnedTable[];

/** Returns the preferences that remember how one investigation is shown; they are erased with it. */
export const ownedPreferences = (id: InvestigationId): string[] => [`view/${id}`, `compare/${id}`];

/** Finds the rows of one table that belong to an investigation, in the order of the table's index. */
export function ownedRows<T extends OwnedTable>(db: CrosscheckDatabase, table: T, id: InvestigationId): Collection {
  const index = OWNED_TABLES[table];
  const where = db.table(table).where(index);
  return index.startsWith('[') ? where.between([id, Dexie.minKey], [id, Dexie.maxKey]) : where.equals(id);
}
