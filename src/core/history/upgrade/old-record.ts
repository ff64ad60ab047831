/** A row, or some of its fields, as an older version stored it. */
export type OldRow = Readonly<Record<string, unknown>>;

/** A change as versions 1 and 2 stored it: in the present form, with rows of that version. */
export type OldChange =
  | { readonly op: 'add' | 'remove'; readonly table: string; readonly row: OldRow }
  | { readonly op: 'patch'; readonly table: string; readonly id: string; readonly set: OldRow; readonly was: OldRow };

/** A record as versions 1 and 2 stored it. It has neither an id nor a format, and its label is a sentence. */
export interface OldRecord {
  readonly investigationId: string;
  readonly seq: number;
  readonly at: string;
  readonly analyst: string;
  readonly command: string;
  readonly label: string;
  readonly group: string | null;
  readonly act: 'do' | 'undo' | 'redo';
  readonly of: readonly number[];
  readonly below: number | null;
  readonly changes: readonly OldChange[];
  readonly content: readonly OldRow[];
}
