import * as v from 'valibot';
import type { AnalystId, ReportId } from '#core/base/id.ts';
import type { Decision } from '#core/model/decision.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { exactly, id, instant, list } from './row-parts.ts';

const verdict = v.picklist(VERDICTS);
const bound = v.nullable(v.number());
const span = v.strictObject({ from: v.number(), to: v.number(), offset: bound });
const figure = v.strictObject({
  measure: v.string(),
  readings: list(v.strictObject({ low: bound, high: bound })),
  cue: v.string(),
  rule: v.string(),
  asOf: v.nullable(v.strictObject({ from: v.picklist(['claim', 'publication', 'nowhere']), span: v.nullable(span) })),
});
const onVerdict = { verdict, origins: v.strictObject({ fewest: v.number(), most: v.number() }) };
const basis = v.variant('form', [
  v.strictObject({
    ...onVerdict,
    form: v.literal('facts'),
    answers: list(
      v.strictObject({
        reportId: id<ReportId>(),
        figures: list(figure),
        times: list(span),
        hedges: list(v.string()),
        chains: list(v.string()),
      }),
    ),
  }),
  v.strictObject({
    ...onVerdict,
    form: v.literal('words of version 2'),
    answers: list(v.strictObject({ reportId: id<ReportId>(), says: v.string(), chains: list(v.string()) })),
  }),
]);
const decided = {
  memo: v.string(),
  basis,
  analyst: v.string(),
  analystId: v.nullable(id<AnalystId>()),
  at: instant,
};

/** The decision in a row of the table `questions`. */
export const decision = exactly<Decision>()(
  v.variant('act', [
    v.strictObject({ ...decided, act: v.literal('accepted'), verdict }),
    v.strictObject({ ...decided, act: v.literal('overridden'), verdict }),
    v.strictObject({ ...decided, act: v.literal('left open') }),
  ]),
);
