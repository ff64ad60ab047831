import * as v from 'valibot';
import type { AnalystId, DeviceId, InvestigationId, RecordId, TextId } from '#core/base/id.ts';
import type { Change, TableName } from '#core/history/change.ts';
import type { CommandArguments } from '#core/history/command-arguments.ts';
import { RECORD_FORMAT, type HistoryRecord } from '#core/history/record.ts';
import { claimRow } from '#shared/rows/claim-row.ts';
import { investigationRow } from '#shared/rows/investigation-row.ts';
import { partyRow } from '#shared/rows/party-row.ts';
import { questionRow } from '#shared/rows/question-row.ts';
import { reportRow } from '#shared/rows/report-row.ts';
import { exactly, id, instant, list } from '#shared/rows/row-parts.ts';
import { tagRow } from '#shared/rows/tag-row.ts';

/** The schema of the rows of each recorded table. */
export const RECORDED_ROWS = {
  investigations: investigationRow,
  reports: reportRow,
  parties: partyRow,
  tags: tagRow,
  questions: questionRow,
  claims: claimRow,
} as const satisfies Record<TableName, v.GenericSchema>;

const changeOf = (table: TableName) => {
  const row = RECORDED_ROWS[table];
  const fields = v.partial(row as unknown as typeof tagRow);
  return v.variant('op', [
    v.strictObject({ op: v.literal('add'), table: v.literal(table), row }),
    v.strictObject({ op: v.literal('remove'), table: v.literal(table), row }),
    v.strictObject({ op: v.literal('patch'), table: v.literal(table), id: v.string(), set: fields, was: fields }),
  ]);
};
const change = v.variant(
  'table',
  (Object.keys(RECORDED_ROWS) as TableName[]).map(changeOf) as [ReturnType<typeof changeOf>],
) as unknown as v.GenericSchema<unknown, Change>;

const json: v.GenericSchema = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);

/** A record of the table `history`, of the format that this version writes. */
export const historyRecord = exactly<HistoryRecord>()(
  v.strictObject({
    id: id<RecordId>(),
    format: v.literal(RECORD_FORMAT),
    investigationId: id<InvestigationId>(),
    seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
    at: instant,
    deviceId: v.nullable(id<DeviceId>()),
    analystId: v.nullable(id<AnalystId>()),
    analyst: v.string(),
    command: v.string(),
    args: v.record(v.string(), json) as unknown as v.GenericSchema<unknown, CommandArguments>,
    group: v.nullable(v.string()),
    act: v.picklist(['do', 'undo', 'redo']),
    of: list(v.number()),
    below: v.nullable(v.number()),
    changes: list(change),
    content: list(v.strictObject({ kind: v.picklist(['text', 'original']), id: id<TextId>(), sha256: v.string() })),
  }),
);
