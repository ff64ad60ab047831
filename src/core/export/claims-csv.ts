import { err, ok, type Result } from '../base/result.ts';
import { CREDIBILITIES, type Credibility, type Reliability } from '../model/admiralty.ts';
import { isClaimKind, type ClaimKind } from '../model/claim-kind.ts';
import {
  ANCHOR_METHODS,
  BY_HAND,
  CLAIM_STATUSES,
  TIME_PRECISIONS,
  type Anchor,
  type Claim,
  type ClaimStatus,
  type ClaimTime,
} from '../model/claim.ts';
import { isOpenEnded, type Quantity } from '../model/quantity.ts';
import { joinValues, splitValues } from './csv.ts';
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

/** A link of an attribution chain by name. */
export interface NamedLink {
  readonly name: string;
  readonly unnamed: boolean;
}

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
    status: claim.status,
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

/** A row read back: the claim's own fields, and by name what it refers to. */
export interface ImportedClaim {
  readonly id: string;
  readonly reportSha256: string;
  readonly reportTitle: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly questions: readonly string[];
  readonly tags: readonly string[];
  readonly chain: readonly NamedLink[];
  readonly beside: readonly (readonly NamedLink[])[];
  readonly attributionCue: string;
  readonly kind: ClaimKind | null;
  readonly quantity: Quantity;
  readonly time: ClaimTime;
  readonly fields: Readonly<
    Record<'subject' | 'object' | 'place' | 'placeAsWritten' | 'asOf' | 'hedge' | 'memo' | 'analyst', string>
  >;
  readonly credibility: Credibility;
  readonly status: ClaimStatus;
  readonly anchor: Anchor;
  /** ISO 8601, or empty. */
  readonly created: string;
  readonly modified: string;
}

/** Reads a row by its column names; the error is a sentence about what is wrong with it. */
export function parseClaimRow(cell: (column: ClaimColumn) => string): Result<ImportedClaim, string> {
  const start = whole(cell('start'));
  const end = whole(cell('end'));
  if (start === null || end === null || start >= end)
    return err('start and end must be whole numbers, start before end');
  if (!['utf16', ''].includes(cell('offset_unit')))
    return err(`offset_unit must be utf16, not “${cell('offset_unit')}”`);
  const low = figure(cell('quantity_low'));
  const high = figure(cell('quantity_high'));
  if (low === undefined || high === undefined) return err('quantity_low and quantity_high must be numbers or empty');
  const kind = cell('kind');
  if (kind !== '' && !isClaimKind(kind)) return err(`“${kind}” is no kind that Crosscheck knows`);
  const credibility = CREDIBILITIES.find((each) => String(each) === (cell('info_credibility') || '6'));
  if (credibility === undefined) return err('info_credibility must be 1 to 6');
  const precision = cell('time_precision');
  const known = TIME_PRECISIONS.find((each) => each === precision);
  if (precision !== '' && known === undefined) return err(`“${precision}” is no precision that Crosscheck knows`);
  return ok({
    id: cell('claim_id'),
    reportSha256: cell('report_sha256'),
    reportTitle: cell('report_title'),
    start,
    end,
    quote: cell('quote'),
    questions: splitValues(cell('question')),
    tags: splitValues(cell('tags')),
    chain: splitValues(cell('attribution_chain')).map(parseLink),
    beside: splitValues(cell('attribution_beside')).map((links) => splitValues(links).map(parseLink)),
    attributionCue: cell('attribution_cue'),
    kind: isClaimKind(kind) ? kind : null,
    quantity: {
      low,
      high,
      cue: cell('quantity_cue'),
      unit: cell('quantity_unit'),
      scope: cell('quantity_scope') === 'ambiguous' ? 'ambiguous' : 'clear',
      rule: cell('quantity_rule'),
    },
    time: {
      asWritten: cell('time_as_written'),
      start: cell('time_start'),
      end: cell('time_end'),
      precision: known ?? null,
    },
    fields: {
      subject: cell('subject'),
      object: cell('object'),
      place: cell('place'),
      placeAsWritten: cell('place_as_written'),
      asOf: cell('as_of'),
      hedge: cell('hedge'),
      memo: cell('memo'),
      analyst: cell('analyst'),
    },
    credibility,
    status: CLAIM_STATUSES.find((status) => status === cell('status')) ?? 'marked',
    anchor: parseAnchor(cell('anchor_method'), cell('anchor_score')),
    created: cell('created'),
    modified: cell('modified'),
  });
}

function parseAnchor(name: string, score: string): Anchor {
  const method = ANCHOR_METHODS.find((each) => each === name);
  return method === undefined || !/^(?:0\.\d{1,4}|1(?:\.0{1,4})?)$/.test(score)
    ? BY_HAND
    : { method, score: Number(score) };
}

const UNNAMED = ' (unnamed)';

/** `sources (unnamed)`. A name that itself ends in `(unnamed)` gets a backslash before the bracket. */
function linkText({ name, unnamed }: NamedLink): string {
  const escaped = name.replace(/\\*\(unnamed\)$/, String.raw`\$&`);
  return unnamed ? `${escaped}${UNNAMED}` : escaped;
}

function parseLink(text: string): NamedLink {
  const unnamed = text.endsWith(UNNAMED);
  const name = unnamed ? text.slice(0, -UNNAMED.length) : text;
  return { name: name.replace(/\\(\\*\(unnamed\))$/, '$1'), unnamed };
}

const number = (value: number | null) => (value === null ? '' : String(value));
const whole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : null);
const figure = (text: string) =>
  text === '' ? null : /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
