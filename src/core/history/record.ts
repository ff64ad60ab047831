import type { AnalystId, DeviceId, InvestigationId, RecordId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import { invertAll, type Change } from './change.ts';
import type { CommandArguments } from './command-arguments.ts';
import type { ContentReference, ReportContent } from './content.ts';

/** The version of records that this program writes; older records are upgraded by `upgrade/upgrade-record.ts`. */
export const RECORD_FORMAT = 3;

/** The result of one command: the facts from which its label is made, and the changes that a program replays. */
export interface CommandEntry {
  /** The command's name: `claim.mark`. */
  readonly command: string;
  /** Ids and typed values, from which `core/words/history.ts` makes the label in the menu and the history. */
  readonly args: CommandArguments;
  /** Entries of one group that follow each other are undone together: one drop of many files, one visit to a field. */
  readonly group: string | null;
  readonly changes: readonly Change[];
  readonly content: readonly ContentReference[];
}

/** An entry that is not written yet, with the texts and files that are stored together with it. */
export interface PlannedEntry {
  readonly entry: CommandEntry;
  readonly contents: readonly ReportContent[];
}

/**
 * A record of an investigation's history: plain data, numbered from 1 without gaps. Records are only ever appended; the
 * migration to a newer version of the data is the one place that rewrites them. Replaying all of them in order gives
 * the investigation. An undo is a record of its own that contains the inverse changes.
 *
 * `below` makes two stacks of the records: under a record that was done (or redone) lies the one to undo after it,
 * under an undoing the one to redo after it.
 */
export interface HistoryRecord extends CommandEntry {
  /** A version 7 UUID of the record, by which a program recognises the same record in two copies of a history. */
  readonly id: RecordId;
  readonly format: typeof RECORD_FORMAT;
  readonly investigationId: InvestigationId;
  readonly seq: number;
  readonly at: Instant;
  /** The user-data folder in which the record was made; null in records from before version 3. */
  readonly deviceId: DeviceId | null;
  /** The person who acted; null in records from before version 3. */
  readonly analystId: AnalystId | null;
  /** The person's name at that time. */
  readonly analyst: string;
  readonly act: 'do' | 'undo' | 'redo';
  /** The sequence numbers of the records that an undo or redo reversed, the latest first. */
  readonly of: readonly number[];
  readonly below: number | null;
}

/** The end of an investigation's history: the number of the last record, and the tops of both stacks. */
export interface HistoryCursor {
  readonly investigationId: InvestigationId;
  readonly lastSeq: number;
  readonly undo: number | null;
  readonly redo: number | null;
}

/** The next record, and the end of the history after it. */
export interface Step {
  readonly record: HistoryRecord;
  readonly cursor: HistoryCursor;
}

/** The person at work and the device on which the person works. */
export interface Author {
  readonly analyst: string;
  readonly analystId: AnalystId;
  readonly deviceId: DeviceId;
}

/** The person, the device and the time of a record. */
export interface Actor extends Author {
  readonly at: Instant;
}

/** Returns the cursor of a history without records. */
export const emptyHistory = (investigationId: InvestigationId): HistoryCursor => ({
  investigationId,
  lastSeq: 0,
  undo: null,
  redo: null,
});

/**
 * Whether Undo can reverse a record. The first record created the investigation: deleting the investigation reverses
 * it, not Undo.
 */
export const isUndoable = (record: HistoryRecord): boolean => record.seq > 1;

/** Appends an entry. Commands that were undone before it can't be redone any more. */
export function stepDo(cursor: HistoryCursor, entry: CommandEntry, actor: Actor, id: RecordId): Step {
  const seq = cursor.lastSeq + 1;
  const { investigationId } = cursor;
  return {
    record: {
      id,
      format: RECORD_FORMAT,
      ...entry,
      ...actor,
      investigationId,
      seq,
      act: 'do',
      of: [],
      below: cursor.undo,
    },
    cursor: { investigationId, lastSeq: seq, undo: seq, redo: null },
  };
}

/**
 * Reverses `records`: the top of the undo stack and, where it has a group, the records of the same group directly below
 * it, in that order.
 */
export function stepUndo(cursor: HistoryCursor, records: readonly HistoryRecord[], actor: Actor, id: RecordId): Step {
  const [top] = records;
  const bottom = records.at(-1);
  if (top === undefined || bottom === undefined || top.seq !== cursor.undo) throw new Error('nothing to undo there');
  const seq = cursor.lastSeq + 1;
  const { investigationId } = cursor;
  return {
    record: {
      id,
      format: RECORD_FORMAT,
      investigationId,
      seq,
      ...actor,
      act: 'undo',
      command: top.command,
      args: top.args,
      group: top.group,
      changes: records.flatMap((record) => invertAll(record.changes)),
      content: [],
      of: records.map((record) => record.seq),
      below: cursor.redo,
    },
    cursor: { investigationId, lastSeq: seq, undo: bottom.below, redo: seq },
  };
}

/** Repeats the changes that `undone`, the top of the redo stack, reversed. */
export function stepRedo(cursor: HistoryCursor, undone: HistoryRecord, actor: Actor, id: RecordId): Step {
  if (undone.seq !== cursor.redo || undone.act !== 'undo') throw new Error('nothing to redo there');
  const seq = cursor.lastSeq + 1;
  const { investigationId } = cursor;
  return {
    record: {
      ...undone,
      ...actor,
      id,
      seq,
      act: 'redo',
      group: null,
      changes: invertAll(undone.changes),
      below: cursor.undo,
    },
    cursor: { investigationId, lastSeq: seq, undo: seq, redo: undone.below },
  };
}
