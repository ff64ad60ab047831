import type { ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import type { KnownAsOf } from '#core/comparison/times/as-of.ts';
import type { FindingOf, NoParams } from './finding-of.ts';
import type { GivenCount, GivenFigure, GivenTime } from './given-figures.ts';

/** The measure of a reason about figures where the question has several, otherwise null. */
export interface OfMeasure {
  readonly measure: string | null;
}

/** What reports say of one thing, each report once, and the words by which denials are told. */
export interface StanceParams {
  readonly saying: readonly ReportId[];
  readonly denying: readonly ReportId[];
  readonly tellingBoth: readonly ReportId[];
  readonly notKnowing: readonly ReportId[];
  /** Reports that speak of a plan, a threat or a condition, and of nothing that happened. */
  readonly planning: readonly ReportId[];
  readonly cues: readonly string[];
}

/** Whom or where reports name. */
interface Named {
  readonly wordings: readonly ReportWording[];
}

/** The counts of parts, by measure, and the count of their whole by another report. */
export interface PartsAndWhole {
  readonly parts: readonly MeasuredCount[];
  readonly whole: MeasuredCount;
}

/** A count with what it counts. */
export interface MeasuredCount extends GivenFigure {
  readonly measure: string;
}

/** The params of each kind of reason for a verdict. */
export interface VerdictReasonParams {
  'no report answers': NoParams;
  'one report answers': { readonly reportId: ReportId };
  /** Reports answer, and nothing was stated that the program could weigh. */
  'nothing to weigh': { readonly reportIds: readonly ReportId[] };

  'figures contradict': OfMeasure & {
    readonly figures: readonly GivenCount[];
    /** The reason why the lower and the higher figure aren't an update of each other. */
    readonly noUpdate: NoUpdateReason;
  };
  'figures may be updates': OfMeasure & { readonly figures: readonly GivenCount[]; readonly growth: Growth };
  'figures can all be true': OfMeasure & { readonly figures: readonly GivenCount[] };
  'same figure': OfMeasure & { readonly figures: readonly GivenCount[] };

  /** Figures are lower than words without a number allow, which stand for `least` at least. */
  'vague words mean more': OfMeasure & { readonly figures: readonly GivenFigure[]; readonly least: number };
  'vague words may be updates': OfMeasure & { readonly figures: readonly GivenFigure[]; readonly growth: Growth };
  /** A report counts more of a part than another counts of the whole: 30 killed beside 20 casualties. */
  'parts contradict whole': PartsAndWhole;
  'whole may be update of parts': PartsAndWhole;
  /** The counts are made over different people or different times, so that nobody is in two of them. */
  'different people counted': { readonly wordings: readonly ReportWording[] };
  'different periods counted': { readonly times: readonly GivenTime[] };
  /** A report counts some of the people of another's count, and no more of them. */
  'part fits in whole': OfMeasure & { readonly figures: readonly GivenCount[] };
  /** Reports use vague words and none gives a number. */
  'no figure given': OfMeasure & { readonly vague: readonly GivenFigure[] };
  /** Reports neither give numbers nor use vague words. */
  'no figure entered': OfMeasure;
  'one report gives figures': OfMeasure & {
    readonly figures: readonly GivenCount[];
    readonly vague: readonly GivenFigure[];
    /** Reports with neither a number nor vague words. */
    readonly silent: readonly ReportId[];
  };
  'different measures': {
    readonly measures: readonly { readonly measure: string; readonly reportIds: readonly ReportId[] }[];
  };

  'denial contradicts': StanceParams;
  /** Every report tells that one party says so and another denies. */
  'parties contradict alike': StanceParams;
  'all say so': StanceParams;
  'all deny': StanceParams;
  'some do not know': StanceParams;
  'planned or happened': StanceParams;

  'subjects exclude each other': Named;
  'subjects may be one': Named;
  'same subject': Named;
  /** Reports place it in different countries. */
  'places exclude each other': Named;

  'times contradict': { readonly times: readonly GivenTime[] };
  'times can all be true': {
    readonly times: readonly GivenTime[];
    /** Reports that give several times which can't all be true. */
    readonly contradictingThemselves: readonly ReportId[];
  };
  'same time': {
    readonly times: readonly GivenTime[];
    /** Whether each report gives several. */ readonly several: boolean;
  };
}

/** The reason for a verdict. */
export type VerdictReason = FindingOf<VerdictReasonParams>;

/** The reason why two contradicting figures aren't an update, in which the later figure is the higher one. */
export type NoUpdateReason =
  | { readonly kind: 'as-of time unknown'; readonly reportIds: readonly ReportId[] }
  | {
      readonly kind: 'order of times unclear';
      readonly counts: readonly [Pick<GivenCount, 'reportId' | 'asOf'>, Pick<GivenCount, 'reportId' | 'asOf'>];
    }
  | { readonly kind: 'one report gives both'; readonly counts: readonly [GivenCount, GivenCount] }
  | {
      readonly kind: 'same as-of time';
      readonly reportIds: readonly [ReportId, ReportId];
      readonly asOf: KnownAsOf;
      /** The report of the two whose as-of time is only its publication: a default, which may be wrong. */
      readonly published: ReportId | null;
      /** Whether more than these two reports give figures. */
      readonly amongMore: boolean;
    }
  | { readonly kind: 'measured once' }
  | { readonly kind: 'later count is lower'; readonly later: ReportId; readonly earlier: ReportId };
