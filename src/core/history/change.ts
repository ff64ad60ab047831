import type { Claim } from '#core/model/claim.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';

/**
 * The tables whose rows change, with each change recorded. Texts and original files are written once and never change.
 */
export interface RecordedTables {
  readonly investigations: Investigation;
  readonly reports: Report;
  readonly parties: Party;
  readonly tags: Tag;
  readonly questions: Question;
  readonly claims: Claim;
}
export type TableName = keyof RecordedTables;

/**
 * A change of one row as plain data that carries its own inverse: an added row, a removed row (whole, so that it can be
 * restored), or some of its fields with their former values.
 */
export type Change = {
  [T in TableName]:
    | { readonly op: 'add'; readonly table: T; readonly row: RecordedTables[T] }
    | { readonly op: 'remove'; readonly table: T; readonly row: RecordedTables[T] }
    | {
        readonly op: 'patch';
        readonly table: T;
        readonly id: string;
        readonly set: Partial<RecordedTables[T]>;
        readonly was: Partial<RecordedTables[T]>;
      };
}[TableName];

/** Returns the change that reverses `change`. */
function invert(change: Change): Change {
  switch (change.op) {
    case 'add':
      return { ...change, op: 'remove' };
    case 'remove':
      return { ...change, op: 'add' };
    case 'patch':
      return { ...change, set: change.was, was: change.set } as Change;
  }
}

/** Returns the changes that reverse `changes`, in the order in which to make them. */
export const invertAll = (changes: readonly Change[]): readonly Change[] => changes.toReversed().map(invert);
