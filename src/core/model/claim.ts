import type { ClaimId, InvestigationId, PartyId, QuestionId, ReportId, TagId, TextId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Passage } from '#core/text/passage.ts';
import type { Credibility } from './admiralty.ts';
import type { ClaimKind } from './claim-kind.ts';
import { NO_QUANTITY, type Quantity } from './quantity.ts';

/** How exactly an event time is known. */
export const TIME_PRECISIONS = ['time', 'part of day', 'day', 'week', 'month', 'year'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** When a claim says it happened. `start` and `end` are local to the event: ISO 8601 without a zone, or empty. */
export interface ClaimTime {
  /** "the following day" */
  readonly asWritten: string;
  readonly start: string;
  readonly end: string;
  readonly precision: TimePrecision | null;
}

/** A time that says nothing. */
export const NO_TIME: ClaimTime = { asWritten: '', start: '', end: '', precision: null };

/**
 * Who says it, via whom, from the report inwards: for NOW → Shaam Times → "sources" the chain is the last two, since the
 * report's publisher is always its first link. An empty chain is the report's own voice.
 */
export interface Attribution {
  readonly chain: readonly PartyId[];
  /** Further chains for the same words: in "according to X and Y" the chain is X, and Y stands beside it. */
  readonly beside: readonly (readonly PartyId[])[];
  /** The words that attribute it: "said", "according to", "cited sources as saying". */
  readonly cue: string;
}

/** An attribution to the report itself. */
const OWN_VOICE: Attribution = { chain: [], beside: [], cue: '' };

/**
 * `marked` by the analyst; `proposed` by the program and not accepted yet; `orphaned`: its words can't be found in the
 * report's present text.
 */
export const CLAIM_STATUSES = ['marked', 'proposed', 'orphaned'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a passage can have been placed. */
export const ANCHOR_METHODS = ['by hand', 'exact', 'diff', 'approximate'] as const;

/**
 * How the passage came to stand where it stands: marked there (`by hand` also where it was attached again), or found there
 * when a new version of the text took the old one's place.
 */
export interface Anchor {
  readonly method: (typeof ANCHOR_METHODS)[number];
  /** How well the words there fit the words that were marked, 0 to 1. */
  readonly score: number;
}

/** The anchor of what the analyst has marked. */
export const BY_HAND: Anchor = { method: 'by hand', score: 1 };

/** A passage marked by the analyst, with its tags and its structured fields. */
export interface Claim extends Passage {
  readonly id: ClaimId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  readonly textId: TextId;
  /** `text.slice(start, end)`, kept so that a claim can be read and found again without its text. */
  readonly quote: string;
  /** Up to 32 code units before and after: what tells two equal quotes apart. */
  readonly prefix: string;
  readonly suffix: string;
  readonly status: ClaimStatus;
  readonly anchor: Anchor;
  readonly tagIds: readonly TagId[];
  readonly kind: ClaimKind | null;
  readonly questionIds: readonly QuestionId[];
  readonly attribution: Attribution;
  readonly quantity: Quantity;
  readonly subject: string;
  readonly object: string;
  readonly place: string;
  readonly placeAsWritten: string;
  readonly time: ClaimTime;
  /**
   * Up to when a count is said to hold: an ISO 8601 date or local time, an interval of two with a slash between them
   * (`2016-04-21T06:00/2016-04-21T12:00`, Thursday morning), or empty. Empty counts as the report's publication.
   */
  readonly asOf: string;
  /** Words in the text that weaken the commitment: "reportedly", "allegedly". */
  readonly hedge: string;
  readonly credibility: Credibility;
  readonly memo: string;
  readonly analyst: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

/** The fields an analyst fills in on the card. */
export type ClaimFields = Pick<
  Claim,
  | 'tagIds'
  | 'kind'
  | 'questionIds'
  | 'attribution'
  | 'quantity'
  | 'subject'
  | 'object'
  | 'place'
  | 'placeAsWritten'
  | 'time'
  | 'asOf'
  | 'hedge'
  | 'credibility'
  | 'memo'
>;

/** A card on which nothing is filled in. */
export const EMPTY_FIELDS: ClaimFields = {
  tagIds: [],
  kind: null,
  questionIds: [],
  attribution: OWN_VOICE,
  quantity: NO_QUANTITY,
  subject: '',
  object: '',
  place: '',
  placeAsWritten: '',
  time: NO_TIME,
  asOf: '',
  hedge: '',
  credibility: 6,
  memo: '',
};
