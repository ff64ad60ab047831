import type { ClaimId, PartyId, ReportId } from '#core/base/id.ts';
import { grade } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { answerIn, type ComparisonRow } from './comparison-row.ts';
import { figureInQuote } from './figures/figure-in-quote.ts';
import type { Figure } from './figures/figure.ts';
import { chainsOf } from './independence/attribution-chain.ts';
import { gradedParty } from './independence/graded-party.ts';
import { shortQuote, type ShortQuote } from './short-quote.ts';
import type { AsOf } from './times/as-of.ts';

/** A claim as a cell of the grid shows it. */
export interface CellClaim {
  readonly claimId: ClaimId;
  readonly reportId: ReportId;
  readonly quote: ShortQuote;
  readonly figure: Figure;
  /** The as-of time of a count; null where nothing is counted. */
  readonly asOf: AsOf | null;
  /** The chains of its attribution, from the report inwards; an empty one is the report's own voice. */
  readonly chains: readonly (readonly PartyId[])[];
  /** Whether no chain names anybody. */
  readonly ownVoice: boolean;
  /** The words of the hedge; empty where the claim isn't hedged. */
  readonly hedge: string;
  /** The reliability of the originator (of the publisher where none is named) and the claim's credibility: `B2`. */
  readonly grade: string;
  /** The claim that is counted instead of this one, where this one only repeats it. */
  readonly repeats: ClaimId | null;
  /** Whether the claim's words can't be found in the report's present text. */
  readonly orphaned: boolean;
}

/**
 * Returns the claims that a report's cell shows in a row, in reading order; empty where the report doesn't mention the
 * question.
 */
export function cellOf(row: ComparisonRow, reportId: ReportId, context: ComparisonContext): readonly CellClaim[] {
  const answer = answerIn(row, reportId);
  return (answer?.claims ?? []).map((claim) => cellClaim(claim, answer?.repeats.get(claim.id) ?? null, context));
}

function cellClaim(claim: Claim, repeats: ClaimId | null, context: ComparisonContext): CellClaim {
  const { parties, reports, read } = context;
  const report = reports.get(claim.reportId);
  const figure = read.figureOf(claim);
  const chains = chainsOf(claim.attribution);
  return {
    claimId: claim.id,
    reportId: claim.reportId,
    quote: shortQuote(claim.quote, figureInQuote(claim.quote, claim.quantity)),
    figure,
    asOf: figure.kind === 'known' && report !== undefined ? read.asOfOf(claim, report) : null,
    chains,
    ownVoice: chains.every((links) => links.length === 0),
    hedge: claim.hedge,
    grade: grade(
      (report === undefined ? undefined : gradedParty(claim, report, parties))?.reliability ?? 'F',
      claim.credibility,
    ),
    repeats,
    orphaned: claim.placement === 'orphaned',
  };
}
