import * as v from 'valibot';
import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { importFailureSchema } from '#shared/parsed-file/import-failure-schema.ts';
import { id } from './row-parts.ts';

/** A file that could not be imported, listed until the analyst dismisses it. */
export type ImportProblem = ImportFailure & {
  readonly id: string;
  readonly investigationId: InvestigationId;
  readonly fileName: string;
  /** The file that a part lies in; empty of a whole file. */
  readonly within: string;
  /** Of a duplicate: the report that was there first. */
  readonly duplicateOf: ReportId | null;
  readonly at: string;
};

const fields = v.strictObject({
  id: v.string(),
  investigationId: id<InvestigationId>(),
  fileName: v.string(),
  within: v.string(),
  duplicateOf: v.nullable(id<ReportId>()),
  at: v.string(),
  code: v.string(),
  params: v.unknown(),
});

/** A row of the table `problems`: the code of its failure says which parameters it has. */
export const problemRow = v.pipe(
  fields,
  v.forward(
    v.check(({ code, params }) => v.is(importFailureSchema, { code, params })),
    ['params'],
  ),
) as unknown as v.GenericSchema<unknown, ImportProblem>;
