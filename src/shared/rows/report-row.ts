import * as v from 'valibot';
import type { InvestigationId, PartyId, ProposalId, ReportId, TextId } from '#core/base/id.ts';
import { METADATA_ORIGINS } from '#core/model/metadata-value.ts';
import type { Report } from '#core/model/report.ts';
import { importWarningSchema } from '#shared/parsed-file/import-warning-schema.ts';
import { count, exactly, id, instant, list, partialDate, share } from './row-parts.ts';

const origin = v.picklist(METADATA_ORIGINS);
const found = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ value, origin, confirmed: v.boolean() });
const source = v.strictObject({
  fileName: v.string(),
  format: v.string(),
  charset: v.nullable(v.string()),
  size: count,
  sha256: v.string(),
});
const earlierText = v.strictObject({
  textId: id<TextId>(),
  textSha256: v.string(),
  length: count,
  source,
  replacedAt: instant,
});

/** A row of the table `reports`. */
export const reportRow = exactly<Report>()(
  v.strictObject({
    id: id<ReportId>(),
    investigationId: id<InvestigationId>(),
    position: v.number(),
    colour: count,
    title: found(v.string()),
    publisher: found(v.nullable(id<PartyId>())),
    authors: found(list(v.string())),
    published: found(v.nullable(partialDate)),
    language: found(v.string()),
    url: found(v.string()),
    dateline: found(v.string()),
    textId: id<TextId>(),
    textSha256: v.string(),
    length: count,
    source,
    contentMarks: list(v.strictObject({ start: count, end: count, content: v.boolean() })),
    earlierTexts: list(earlierText),
    resembles: list(v.strictObject({ reportId: id<ReportId>(), share })),
    warnings: list(importWarningSchema),
    reviewed: v.boolean(),
    settledProposals: list(id<ProposalId>()),
    memo: v.string(),
    importedAt: instant,
    modifiedAt: instant,
  }),
);
