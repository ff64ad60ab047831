import type { Reliability } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import { isOpenEnded } from '#core/model/quantity.ts';
import { linkText, type NamedLink } from './chain-link.ts';
import { joinValues } from './csv.ts';
import type { ExportedVerdict } from './exported-verdict.ts';

/** The columns of `claims.csv`, in their order: version 1. `docs/csv.md` explains each. New ones go to the end. */
export const CLAIM_COLUMNS = [
  'investigation',
  'report_id',
  'report_title',
  'publisher',
  'published',
  'report_url',
  'report_sha256',
  'claim_id',
  'question',
  'kind',
  'tags',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'offset_unit',
  'page',
  'quantity_low',
  'quantity_high',
  'quantity_open_ended',
  'quantity_cue',
  'quantity_unit',
  'quantity_rule',
  'subject',
  'object',
  'place',
  'place_as_written',
  'time_as_written',
  'time_start',
  'time_end',
  'time_precision',
  'as_of',
  'attribution_chain',
  'originator',
  'attribution_cue',
  'voice',
  'hedge',
  'source_reliability',
  'info_credibility',
  'verdict',
  'verdict_by',
  'memo',
  'status',
  'analyst',
  'created',
  'modified',
  'app_version',
  'quantity_scope',
  'attribution_beside',
  'anchor_method',
  'anchor_score',
  'verdict_proposed',
  'verdict_reason',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** A claim with everything it refers to by name: what a row is made of. */
export interface ExportedClaim {
  readonly claim: Claim;
  readonly investigation: string;
  readonly reportTitle: string;
  readonly publisher: string;
  readonly published: string;
  readonly reportUrl: string;
  readonly reportSha256: string;
  readonly questions: readonly string[];
  readonly tags: readonly string[];
  readonly page: number | null;
  readonly chain: readonly NamedLink[];
  /** Further chains for the same words. */
  readonly beside: readonly (readonly NamedLink[])[];
  readonly sourceReliability: Reliability | null;
  /** Of its questions, in their order. */
  readonly verdicts: readonly Pick<ExportedVerdict, 'verdict' | 'by' | 'proposed' | 'reason'>[];
  readonly appVersion: string;
}

/** The cells of a claim, in the order of {@link CLAIM_COLUMNS}. Nothing known is an empty cell, never 0. */
export function claimRow(exported: ExportedClaim): readonly string[] {
  const { claim, chain } = exported;
  const { quantity, time } = claim;
  const figures = quantity.low !== null || quantity.high !== null;
  const cells: Readonly<Record<ClaimColumn, string>> = {
    investigation: exported.investigation,
    report_id: claim.reportId,
    report_title: exported.reportTitle,
    publisher: exported.publisher,
    published: exported.published,
    report_url: exported.reportUrl,
    report_sha256: exported.reportSha256,
    claim_id: claim.id,
    question: joinValues(exported.questions),
    kind: claim.kind ?? '',
    tags: joinValues(exported.tags),
    quote: claim.quote,
    prefix: claim.prefix,
    suffix: claim.suffix,
    start: String(claim.start),
    end: String(claim.end),
    offset_unit: 'utf16',
    page: exported.page === null ? '' : String(exported.page),
    quantity_low: number(quantity.low),
    quantity_high: number(quantity.high),
    quantity_open_ended: figures ? String(isOpenEnded(quantity)) : '',
    quantity_cue: quantity.cue,
    quantity_unit: quantity.unit,
    quantity_rule: quantity.rule,
    subject: claim.subject,
    object: claim.object,
    place: claim.place,
    place_as_written: claim.placeAsWritten,
    time_as_written: time.asWritten,
    time_start: time.start,
    time_end: time.end,
    time_precision: time.precision ?? '',
    as_of: claim.asOf,
    attribution_chain: joinValues(chain.map(linkText)),
    originator: chain.findLast((link) => !link.unnamed)?.name ?? '',
    attribution_cue: claim.attribution.cue,
    voice: chain.length === 0 ? 'report' : 'attributed',
    hedge: claim.hedge,
    source_reliability: exported.sourceReliability ?? '',
    info_credibility: String(claim.credibility),
    verdict: joinValues(exported.verdicts.map(({ verdict }) => verdict)),
    verdict_by: joinValues(exported.verdicts.map(({ by }) => by)),
    verdict_proposed: joinValues(exported.verdicts.map(({ proposed }) => proposed)),
    verdict_reason: joinValues(exported.verdicts.map(({ reason }) => reason)),
    memo: claim.memo,
    status: claim.placement === 'orphaned' ? 'orphaned' : 'marked',
    analyst: claim.analyst,
    created: claim.createdAt,
    modified: claim.modifiedAt,
    app_version: exported.appVersion,
    quantity_scope: quantity.scope === 'ambiguous' ? 'ambiguous' : '',
    attribution_beside: joinValues(exported.beside.map((links) => joinValues(links.map(linkText)))),
    anchor_method: claim.anchor.method,
    anchor_score: claim.anchor.score.toFixed(2),
  };
  return CLAIM_COLUMNS.map((column) => cells[column]);
}

const number = (value: number | null) => (value === null ? '' : String(value));
