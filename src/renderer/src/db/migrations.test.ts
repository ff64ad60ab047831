import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TableName } from '#core/history/change.ts';
import { replay } from '#core/history/replay.ts';
import { commandLabel } from '#core/words/history.ts';
import { realEnvironment } from '#renderer/commands/command-environment.ts';
import { redo, undo } from '#renderer/commands/run-command.ts';
import { historyRecord, RECORDED_ROWS } from '#shared/records/history-record.ts';
import { anAuthor, someId } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { recordedState } from '#testing/test-database.ts';
import { CrosscheckDatabase } from './database.ts';
import { migrate, SCHEMA_VERSIONS, type SchemaVersion } from './migrations.ts';
import { newlyBrokenRows, NewerDataError, openDatabase } from './open-database.ts';

const ENVIRONMENT = realEnvironment(anAuthor());

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/**
 * Returns everything in a database of that version, as the version wrote it. The file never changes once the version is
 * released.
 */
function oldData(version: number): Rows {
  const text = readFileSync(new URL(`../../../testing/old-data/version-${version}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) => {
    const { base64, uint32 } = (value ?? {}) as { base64?: string; uint32?: number[] };
    if (uint32 !== undefined) return new Uint32Array(uint32);
    return base64 === undefined ? value : new Uint8Array(Buffer.from(base64, 'base64'));
  }) as Rows;
}

/** Returns a database as an old version left it. */
async function leftBy(version: number, rows: Rows): Promise<string> {
  const name = someId('old-database');
  const old = new Dexie(name);
  migrate(
    old,
    SCHEMA_VERSIONS.filter((each) => each.version <= version),
  );
  await old.open();
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd([...content]);
  old.close();
  return name;
}

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))('data of version %i', (version) => {
  it('opens in this version with nothing missing', async () => {
    const rows = oldData(version);
    const db = new CrosscheckDatabase(await leftBy(version, rows));
    await openDatabase(db);
    for (const [table, content] of Object.entries(rows)) {
      expect(await db.table(table).count(), table).toBe(content.length);
    }
    expect(await newlyBrokenRows(db)).toEqual([]);
    for (const claim of await db.claims.toArray()) {
      const text = await db.texts.get(claim.textId);
      expect(text?.text.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(claim).not.toHaveProperty('status');
      expect(claim).toMatchObject({ placement: 'placed', source: 'marked' });
      expect(claim.attribution.beside).toEqual([]);
      expect(claim.anchor).toEqual({ method: 'by hand', score: 1 });
      expect(claim.quantity.scope).toMatch(/^(?:clear|ambiguous)$/);
    }
    for (const report of await db.reports.toArray()) {
      expect(report).toMatchObject({ contentMarks: [], earlierTexts: [] });
      expect((await db.fingerprints.get(report.textId))?.fingerprint.total).toBeGreaterThan(0);
      expect(await db.originals.get(report.textId)).toMatchObject({ bytes: expect.any(Uint8Array) as Uint8Array });
    }
    const whole = (await db.history.toArray()).flatMap(({ changes }) =>
      changes.flatMap((change) => (change.op === 'patch' ? [] : [change])),
    );
    const came = whole.flatMap((change) => (change.table === 'claims' ? [change.row.attribution.beside] : []));
    expect(came.length).toBeGreaterThan(0);
    expect(came.every(Array.isArray)).toBe(true);
    const made = whole.flatMap((change) =>
      change.table === 'investigations' ? [change.row.comparison.unitGroups] : [],
    );
    expect(made.every((groups) => groups.length > 0)).toBe(true);
    db.close();
  });

  it('gives records of version 3 that replay into the rows of the database', async () => {
    const db = new CrosscheckDatabase(await leftBy(version, oldData(version)));
    await openDatabase(db);
    for (const { id } of await db.investigations.toArray()) {
      const records = await db.history.where('[investigationId+seq]').between([id, 0], [id, Infinity]).toArray();
      expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
      for (const record of records) {
        v.parse(historyRecord, record);
        expect(commandLabel(record, englishWords)).not.toBe('');
      }
      for (const [table, rows] of Object.entries(replay(records))) {
        const own = (await db.table<{ id: string; investigationId?: string }>(table).toArray()).filter(
          (row) => (row.investigationId ?? row.id) === id,
        );
        const byId = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
        expect(byId, table).toEqual(own);
        for (const row of own) v.parse(RECORDED_ROWS[table as TableName], row);
      }
    }
    db.close();
  });

  it('can be undone to its beginning in this version, and redone to what it was', async () => {
    const db = new CrosscheckDatabase(await leftBy(version, oldData(version)));
    await openDatabase(db);
    for (const { id } of await db.investigations.toArray()) {
      const before = await recordedState(db);
      let undone = 0;
      while ((await undo(db, ENVIRONMENT, id)) !== null) undone += 1;
      expect(undone).toBeGreaterThan(0);
      expect(await db.claims.where('[investigationId+id]').between([id, ''], [id, '\uffff']).count()).toBe(0);
      for (let redone = 0; redone < undone; redone++) await redo(db, ENVIRONMENT, id);
      expect(await redo(db, ENVIRONMENT, id)).toBeNull();
      expect(await recordedState(db)).toEqual(before);
    }
    db.close();
  });
});

describe('rows that are broken', () => {
  const broken: readonly [
    table: string,
    key: string,
    field: string,
    breakRow: (row: Record<string, unknown>) => object,
  ][] = [
    ['claims', 'id', 'quote', (row) => ({ ...row, quote: 7 })],
    ['reports', 'id', 'title', ({ title: _gone, ...row }) => row],
    ['texts', 'id', 'blocks', (row) => ({ ...row, blocks: [{ start: 0, end: 1e9, kind: 'paragraph' }] })],
    ['tags', 'id', 'key', (row) => ({ ...row, key: 'F13' })],
    ['history', 'seq', 'analyst', (row) => ({ ...row, analyst: 7 })],
    // A record that can't be upgraded at all has no id afterwards.
    ['history', 'seq', 'id', (row) => ({ ...row, changes: 'none' })],
  ];

  it.each(broken)(
    'of %s are set aside with their key and field, once, and the rest opens',
    async (table, key, field, breakRow) => {
      const rows = oldData(2);
      const [first, ...others] = rows[table] ?? [];
      if (first === undefined) throw new Error(`the old data has no ${table}`);
      const name = await leftBy(2, { ...rows, [table]: [breakRow(first) as Record<string, unknown>, ...others] });
      const db = new CrosscheckDatabase(name);
      await openDatabase(db);
      const aside = await newlyBrokenRows(db);
      expect(aside).toMatchObject([{ table, field: expect.stringMatching(new RegExp(`^${field}`)) as string }]);
      expect(aside[0]?.key).toContain(String(first[key]));
      expect(aside[0]?.row).toMatchObject({ [key]: first[key] });
      expect(await db.table(table).count()).toBe(others.length);
      expect(await newlyBrokenRows(db)).toEqual([]);
      db.close();
    },
  );
});

describe('the harness', () => {
  const next: SchemaVersion = {
    version: 900,
    stores: { tags: 'id, [investigationId+position], name' },
    upgrade: async (transaction) => {
      await transaction
        .table('tags')
        .toCollection()
        .modify((tag: { name: string }) => {
          tag.name = tag.name.toUpperCase();
        });
    },
  };

  it('runs the steps that are missing, once', async () => {
    const name = await leftBy(1, oldData(1));
    for (let start = 0; start < 2; start++) {
      const db = new Dexie(name);
      migrate(db, [...SCHEMA_VERSIONS, next]);
      await db.open();
      const names = (await db.table<{ name: string }>('tags').toArray()).map((tag) => tag.name);
      expect(names.length).toBeGreaterThan(0);
      expect(names).toEqual(names.map((each) => each.toUpperCase()));
      db.close();
    }
  });

  it('leaves the old data whole when a step fails', async () => {
    const rows = oldData(1);
    const name = await leftBy(1, rows);
    const broken = new Dexie(name);
    migrate(broken, [
      ...SCHEMA_VERSIONS,
      {
        ...next,
        upgrade: async (transaction) => {
          await transaction.table('tags').clear();
          throw new Error('power cut');
        },
      },
    ]);
    await expect(broken.open()).rejects.toThrow('power cut');
    broken.close();
    const db = new CrosscheckDatabase(name);
    await openDatabase(db);
    expect(await db.tags.count()).toBe(rows['tags']?.length);
    db.close();
  });

  it('refuses data of a newer version without touching it', async () => {
    const name = await leftBy(1, oldData(1));
    const newer = new Dexie(name);
    migrate(newer, [...SCHEMA_VERSIONS, next]);
    await newer.open();
    newer.close();
    await expect(openDatabase(new CrosscheckDatabase(name))).rejects.toBeInstanceOf(NewerDataError);
  });
});
