import * as v from 'valibot';
import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryCursor } from '#core/history/record.ts';
import { count, exactly, id } from './row-parts.ts';

const seq = v.nullable(count);

/** A row of the table `cursors`. */
export const cursorRow = exactly<HistoryCursor>()(
  v.strictObject({ investigationId: id<InvestigationId>(), lastSeq: count, undo: seq, redo: seq }),
);

/** A count that is kept beside the rows it counts. */
export interface Tally {
  readonly id: string;
  readonly investigationId: InvestigationId;
  readonly count: number;
}

/** A row of the table `tallies`. */
export const tallyRow = exactly<Tally>()(
  v.strictObject({ id: v.string(), investigationId: id<InvestigationId>(), count: v.number() }),
);
