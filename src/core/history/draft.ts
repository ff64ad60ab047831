import type { Instant } from '#core/base/instant.ts';
import type { Change, RecordedTables, TableName } from './change.ts';

/** Collects the changes of one command. Fields that already have the wanted value make no change. */
export class Draft {
  readonly #changes: Change[] = [];

  /** @param now written as `modifiedAt` into every row that is patched */
  constructor(readonly now: Instant) {}

  get changes(): readonly Change[] {
    return this.#changes;
  }

  add<T extends TableName>(table: T, row: RecordedTables[T]): void {
    this.#changes.push({ op: 'add', table, row } as Change);
  }

  remove<T extends TableName>(table: T, row: RecordedTables[T]): void {
    this.#changes.push({ op: 'remove', table, row } as Change);
  }

  /** Sets fields of `row`, which must be the row as it is stored now. */
  patch<T extends TableName>(table: T, row: RecordedTables[T], fields: Partial<RecordedTables[T]>): void {
    const set: Record<string, unknown> = {};
    const was: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields)) {
      const former: unknown = (row as unknown as Record<string, unknown>)[name];
      if (same(former, value)) continue;
      set[name] = value;
      was[name] = former;
    }
    if (Object.keys(set).length === 0) return;
    set['modifiedAt'] = this.now;
    was['modifiedAt'] = row.modifiedAt;
    this.#changes.push({ op: 'patch', table, id: row.id, set, was } as unknown as Change);
  }
}

/** Rows are plain data, built with their fields in one order: their JSON tells whether they are the same. */
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
