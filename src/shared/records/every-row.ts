import type * as v from 'valibot';
import { fingerprintRow, originalRow, textRow } from '#shared/rows/content-rows.ts';
import { cursorRow, tallyRow } from '#shared/rows/history-rows.ts';
import { preferenceRow } from '#shared/rows/preference-row.ts';
import { problemRow } from '#shared/rows/problem-row.ts';
import { proposalRow } from '#shared/rows/proposal-row.ts';
import { historyRecord, RECORDED_ROWS } from './history-record.ts';

/** The schema of the rows of every table that holds data. */
export const EVERY_ROW = {
  ...RECORDED_ROWS,
  texts: textRow,
  originals: originalRow,
  fingerprints: fingerprintRow,
  proposals: proposalRow,
  history: historyRecord,
  cursors: cursorRow,
  tallies: tallyRow,
  problems: problemRow,
  preferences: preferenceRow,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

export type TableOfRows = keyof typeof EVERY_ROW;
