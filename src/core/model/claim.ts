import type {
  AnalystId,
  ClaimId,
  InvestigationId,
  PartyId,
  QuestionId,
  ReportId,
  TagId,
  TextId,
} from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Passage } from '#core/text/passage.ts';
import type { Credibility } from './admiralty.ts';
import type { ClaimKind } from './claim-kind.ts';
import { NO_QUANTITY, type Quantity } from './quantity.ts';

/** The precisions of an event time. */
export const TIME_PRECISIONS = ['time', 'part of day', 'day', 'week', 'month', 'year'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/**
 * The time at which a claim says that something happened. `start` and `end` are local to the event: ISO 8601 without a
 * zone, or empty.
 */
export interface ClaimTime {
  /** The words of the report: "the following day". */
  readonly asWritten: string;
  readonly start: string;
  readonly end: string;
  readonly precision: TimePrecision | null;
}

/** The time of a claim that gives none. */
export const NO_TIME: ClaimTime = { asWritten: '', start: '', end: '', precision: null };

/**
 * The people and outlets that say it, from the report inwards: for NOW → Shaam Times → "sources" the chain is the last
 * two, since the report's publisher is always its first link. An empty chain is the report's own voice.
 */
export interface Attribution {
  readonly chain: readonly PartyId[];
  /** Further chains for the same words: in "according to X and Y" the chain is X, and Y is a further chain. */
  readonly beside: readonly (readonly PartyId[])[];
  /** The words of the attribution: "said", "according to", "cited sources as saying". */
  readonly cue: string;
}

/** An attribution to the report itself. */
const OWN_VOICE: Attribution = { chain: [], beside: [], cue: '' };

/**
 * The placements of a claim: its words are in the report's present text (placed), or only in an earlier text
 * (orphaned).
 */
export const CLAIM_PLACEMENTS = ['placed', 'orphaned'] as const;
export type ClaimPlacement = (typeof CLAIM_PLACEMENTS)[number];

/**
 * The ways in which a claim came into the investigation: marked by the analyst, imported from a CSV file, or proposed
 * by the program and accepted.
 */
export const CLAIM_SOURCES = ['marked', 'imported', 'proposal accepted'] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

/** The ways in which a passage can have been placed. */
export const ANCHOR_METHODS = ['by hand', 'exact', 'diff', 'approximate'] as const;

/**
 * The way in which a passage got its place: marked there (`by hand`, also where it was attached again), or found there
 * when a new version of the text replaced the old one.
 */
export interface Anchor {
  readonly method: (typeof ANCHOR_METHODS)[number];
  /** The similarity of the words there to the marked words, from 0 to 1. */
  readonly score: number;
}

/** The anchor of a passage that the analyst marked. */
export const BY_HAND: Anchor = { method: 'by hand', score: 1 };

/** A passage marked by the analyst, with its tags and its structured fields. */
export interface Claim extends Passage {
  readonly id: ClaimId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  readonly textId: TextId;
  /** `text.slice(start, end)`, kept so that a claim can be read and found again without its text. */
  readonly quote: string;
  /** The text before the quote, up to 32 code units: it tells two equal quotes apart. */
  readonly prefix: string;
  readonly suffix: string;
  readonly placement: ClaimPlacement;
  readonly source: ClaimSource;
  /**
   * The origins of the fields. A field that was never filled in has no origin, nor has a field from before version 3.
   */
  readonly origins: FieldOrigins;
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
   * The as-of time of a count: an ISO 8601 date or local time, an interval of two with a slash between them
   * (`2016-04-21T06:00/2016-04-21T12:00`, Thursday morning), or empty. An empty value means the report's publication.
   */
  readonly asOf: string;
  /** Words in the text that weaken the commitment: "reportedly", "allegedly". */
  readonly hedge: string;
  readonly credibility: Credibility;
  readonly memo: string;
  /** The name of the person who made the claim, at that time. */
  readonly analyst: string;
  /** The person's id; null where a CSV file or data from before version 3 has only the name. */
  readonly analystId: AnalystId | null;
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

/** The origin of a field's value: typed by the analyst, imported, or proposed by the named rule and accepted. */
export type FieldOrigin = 'typed' | 'imported' | { readonly rule: string };
export type FieldOrigins = Readonly<Partial<Record<keyof ClaimFields, FieldOrigin>>>;

/** The fields of an empty card. */
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

/** Returns the fields of a claim that an analyst fills in on the card. */
export const claimFields = (claim: ClaimFields): ClaimFields =>
  Object.fromEntries(
    (Object.keys(EMPTY_FIELDS) as (keyof ClaimFields)[]).map((name) => [name, claim[name]]),
  ) as unknown as ClaimFields;
