/** A row of an older version that this version can't read, kept as it was. */
export interface BrokenRow {
  /** Its table and its key. */
  readonly id: string;
  /** The investigation that the row names; empty where it names none. */
  readonly investigationId: string;
  readonly table: string;
  readonly key: string;
  /** The path of the field that its schema refuses. */
  readonly field: string;
  readonly row: unknown;
  /** 1 when the analyst has been told of it. */
  readonly told: 0 | 1;
}
