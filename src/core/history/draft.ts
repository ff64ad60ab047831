import type { Instant } from '#core/base/instant.ts';
import type { Change, RecordedTables, TableName } from './change.ts';
import { referencesTo, type ContentHashes, type ContentReference, type ReportContent } from './content.ts';

/**
 * Collects the changes of one command and the contents that it adds. Setting a field to its present value makes no
 * change.
 */
export class Draft {
  readonly #changes: Change[] = [];
  readonly #contents: ReportContent[] = [];
  readonly #references: ContentReference[] = [];

  /** @param now written as `modifiedAt` into every row that is patched */
  constructor(readonly now: Instant) {}

  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** The texts and files to be stored together with the changes. */
  get contents(): readonly ReportContent[] {
    return this.#contents;
  }

  /** The references by which the record names {@link contents}. */
  get references(): readonly ContentReference[] {
    return this.#references;
  }

  add<T extends TableName>(table: T, row: RecordedTables[T]): void {
    this.#changes.push({ op: 'add', table, row } as Change);
  }

  /** Adds a version of a report's text with its file. */
  addContent(content: ReportContent, hashes: ContentHashes): void {
    this.#contents.push(content);
    this.#references.push(...referencesTo(content, hashes));
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

/** Compares plain data by its JSON: rows are built with their fields in one order. */
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
