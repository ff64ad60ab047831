import type { ReportId } from '#core/base/id.ts';
import type { KnownAsOf } from '#core/comparison/times/as-of.ts';
import type { FindingOf, NoParams } from './finding-of.ts';
import type { GivenCount, GivenFigure, GivenTime } from './given-figures.ts';

/** The measure of a reason about figures where the question has several, otherwise null. */
export interface OfMeasure {
  readonly measure: string | null;
}

/** Reports that deny or negate a statement of others, and the words that show it. */
export interface DenialParams {
  readonly cues: readonly string[];
  readonly denying: readonly ReportId[];
  readonly affirming: readonly ReportId[];
}

/** The params of each kind of reason for a verdict. */
export interface VerdictReasonParams {
  'no report answers': NoParams;
  'one report answers': { readonly reportId: ReportId };
  'nothing contradicts': { readonly reportIds: readonly ReportId[] };

  'figures contradict': OfMeasure & {
    readonly figures: readonly GivenCount[];
    /** The reason why the lower and the higher figure aren't an update of each other. */
    readonly noUpdate: NoUpdateReason;
  };
  'figures may be updates': OfMeasure & { readonly figures: readonly GivenCount[]; readonly cumulative: boolean };
  'figures can all be true': OfMeasure & { readonly figures: readonly GivenCount[] };
  'same figure': OfMeasure & { readonly figures: readonly GivenCount[] };

  'none contradicts vague words': OfMeasure & { readonly figures: readonly GivenFigure[] };
  'vague words may follow none': OfMeasure & { readonly figures: readonly GivenFigure[]; readonly cumulative: boolean };
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

  'denial contradicts': DenialParams;

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
  | { readonly kind: 'later count is lower'; readonly later: ReportId; readonly earlier: ReportId };
