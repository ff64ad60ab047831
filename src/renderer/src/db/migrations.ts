import type { Dexie, Transaction } from 'dexie';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

/** A released shape of the database. It is never edited: a change adds a new one. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's index declarations; the first of each is the primary key. */
  readonly stores: Readonly<Record<string, string>>;
  /** Upgrades rows of the version before to this shape. It awaits nothing but the database. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** All released shapes, the oldest first. Each has a test that opens data of the version before. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      investigations: 'id',
      reports: 'id, [investigationId+position], [investigationId+textSha256], [investigationId+source.sha256]',
      parties: 'id, [investigationId+nameKey]',
      tags: 'id, [investigationId+position]',
      questions: 'id, [investigationId+position], [investigationId+wordingKey]',
      claims: 'id, [investigationId+id], [reportId+start], *tagIds, *questionIds',
      texts: 'id, reportId, investigationId',
      originals: 'id, reportId, investigationId',
      history: '[investigationId+seq]',
      cursors: 'investigationId',
      tallies: 'id, investigationId',
      problems: 'id, investigationId',
      preferences: 'key',
    },
  },
  { version: 2, stores: { fingerprints: 'id, reportId, investigationId' }, upgrade: toVersion2 },
  {
    version: 3,
    stores: { proposals: 'id, investigationId, [reportId+start]', brokenRows: 'id, investigationId, told' },
    upgrade: toVersion3,
  },
];

/** Declares `versions` on a database that isn't open yet; Dexie runs the missing upgrades when it opens. */
export function migrate(database: Dexie, versions: readonly SchemaVersion[] = SCHEMA_VERSIONS): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}
