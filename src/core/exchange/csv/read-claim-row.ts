import { parsePartialDate } from '#core/base/partial-date.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import { parseTimeSpan } from '#core/comparison/times/time-span.ts';
import { CREDIBILITIES, type Credibility } from '#core/model/admiralty.ts';
import { isClaimKind, type ClaimKind } from '#core/model/claim-kind.ts';
import type { ClaimRowFault } from '#core/model/claim-row-fault.ts';
import {
  ANCHOR_METHODS,
  BY_HAND,
  TIME_PRECISIONS,
  type Anchor,
  type ClaimPlacement,
  type ClaimTime,
} from '#core/model/claim.ts';
import type { Quantity } from '#core/model/quantity.ts';
import { parseLink, type NamedLink } from './chain-link.ts';
import type { ClaimColumn } from './claims-csv.ts';
import { splitValues } from './csv.ts';

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
  readonly placement: ClaimPlacement;
  readonly anchor: Anchor;
  /** ISO 8601, or empty. */
  readonly created: string;
  readonly modified: string;
}

/** Reads a row by its column names; the error says which cell can’t be read. */
export function parseClaimRow(cell: (column: ClaimColumn) => string): Result<ImportedClaim, ClaimRowFault> {
  const start = whole(cell('start'));
  const end = whole(cell('end'));
  if (start === null || end === null || start >= end) return err({ code: 'no-passage', params: {} });
  if (!['utf16', ''].includes(cell('offset_unit')))
    return err({ code: 'offset-unit', params: { unit: cell('offset_unit') } });
  const low = figure(cell('quantity_low'));
  const high = figure(cell('quantity_high'));
  if (low === undefined || high === undefined) return err({ code: 'no-figures', params: {} });
  const kind = cell('kind');
  if (kind !== '' && !isClaimKind(kind)) return err({ code: 'kind', params: { kind } });
  const id = cell('claim_id');
  if (!/^[\w-]{0,64}$/.test(id)) return err({ code: 'id', params: { id } });
  const credibility = CREDIBILITIES.find((each) => String(each) === (cell('info_credibility') || '6'));
  if (credibility === undefined) return err({ code: 'credibility', params: {} });
  const precision = cell('time_precision');
  const known = TIME_PRECISIONS.find((each) => each === precision);
  if (precision !== '' && known === undefined) return err({ code: 'precision', params: { precision } });
  const wrong = DATES.find(([column, isDate]) => cell(column) !== '' && !isDate(cell(column)));
  if (wrong !== undefined) {
    const [column, , example] = wrong;
    return err({ code: 'date', params: { column, text: cell(column), example } });
  }
  return ok({
    id,
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
    // Files of version 2 may also say `proposed`: whoever imports a claim has accepted it.
    placement: cell('status') === 'orphaned' ? 'orphaned' : 'placed',
    anchor: parseAnchor(cell('anchor_method'), cell('anchor_score')),
    created: cell('created'),
    modified: cell('modified'),
  });
}

function parseAnchor(name: string, score: string): Anchor {
  const method = ANCHOR_METHODS.find((each) => each === name);
  return method === undefined || !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(score)
    ? BY_HAND
    : { method, score: Number(score) };
}

/** A moment of the history, in UTC, as it is written. */
const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && parsePartialDate(text) !== null;
const isDate = (text: string) => parsePartialDate(text) !== null;

/** The columns that hold dates, what they must be, and an example. An empty cell is right in each. */
const DATES: readonly (readonly [ClaimColumn, (text: string) => boolean, string])[] = [
  ['time_start', isDate, '2016-04-21'],
  ['time_end', isDate, '2016-04-21'],
  ['as_of', (text) => parseTimeSpan(text) !== null, '2016-04-21'],
  ['created', isInstant, '2016-04-23T10:00:00.000Z'],
  ['modified', isInstant, '2016-04-23T10:00:00.000Z'],
];

const whole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : null);
const figure = (text: string) =>
  text === '' ? null : /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
