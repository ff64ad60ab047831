import * as v from 'valibot';
import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import { exactly, id, instant, list } from './row-parts.ts';

const comparison = v.strictObject({
  unitGroups: list(v.strictObject({ name: v.string(), words: list(v.string()), cumulative: v.boolean() })),
  codingRules: list(
    v.strictObject({ name: v.string(), words: list(v.string()), low: v.number(), high: v.nullable(v.number()) }),
  ),
  keptApart: list(v.pipe(v.tuple([v.string(), v.string()]), v.readonly())),
});

/** A row of the table `investigations`. */
export const investigationRow = exactly<Investigation>()(
  v.strictObject({
    id: id<InvestigationId>(),
    name: v.string(),
    description: v.string(),
    comparison,
    createdAt: instant,
    modifiedAt: instant,
    deletedAt: v.nullable(instant),
  }),
);
