import { expect, test } from 'vitest';
import { CrosscheckDatabase } from './database.ts';
import { OWNED_TABLE_NAMES, OWNED_TABLES } from './owned-tables.ts';

const db = new CrosscheckDatabase('owned-tables-test');

test('every table whose rows name an investigation is listed among the tables that an investigation owns', () => {
  const naming = db.tables.filter(({ schema }) =>
    [schema.primKey, ...schema.indexes].some(({ keyPath }) => [keyPath].flat().includes('investigationId')),
  );
  const missing = naming.map(({ name }) => name).filter((name) => !(name in OWNED_TABLES));
  expect(naming.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test('only preferences belong to no investigation', () => {
  const others = db.tables.map(({ name }) => name).filter((name) => !(name in OWNED_TABLES));
  expect(others).toEqual(['preferences']);
});

test('the index of every owned table exists', () => {
  for (const name of OWNED_TABLE_NAMES) {
    const { primKey, indexes } = db.table(name).schema;
    expect([primKey, ...indexes].map((index) => index.name)).toContain(OWNED_TABLES[name]);
  }
});
