import type { ClaimId, ReportId } from '#core/base/id.ts';
import { grade } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { answerIn, type ComparisonRow } from './comparison-row.ts';
import { figureInQuote } from './figures/figure-in-quote.ts';
import { attributionWords, chainPath, chainsOf } from './independence/attribution-chain.ts';
import { gradedParty } from './independence/graded-party.ts';
import { shortAsOf } from './times/as-of.ts';
import { nameOf } from './wording/report-names.ts';
import { shortQuote, type ShortQuote } from './wording/short-quote.ts';

/** A claim as a cell of the grid shows it. */
export interface CellClaim {
  readonly claimId: ClaimId;
  readonly quote: ShortQuote;
  /** `20 or more`; empty where the claim counts nothing. */
  readonly figure: string;
  /** Who it is attributed to; the report's own name where it speaks in its own voice. */
  readonly attribution: string;
  readonly ownVoice: boolean;
  /** Each of its chains in full, from the report inwards. */
  readonly chains: readonly string[];
  /** Empty where the claim isn't hedged. */
  readonly hedge: string;
  /** `as of Thursday morning, 21 Apr 2016`; empty where nothing is counted. */
  readonly asOf: string;
  /** The same where there is little room: `as of Thu morning, 21 Apr 2016`. */
  readonly asOfShort: string;
  /** Reliability of the originator (of the publisher where none is named) and credibility of the claim: `B2`. */
  readonly grade: string;
  /** The claim that is counted in its place, where it only says again what that one says. */
  readonly repeats: ClaimId | null;
  /** Whether its words can't be found in the report's present text. */
  readonly orphaned: boolean;
}

/** What the cell of a report shows in a row, in reading order; empty where the report doesn't mention it. */
export function cellOf(row: ComparisonRow, reportId: ReportId, context: ComparisonContext): readonly CellClaim[] {
  const answer = answerIn(row, reportId);
  return (answer?.claims ?? []).map((claim) => cellClaim(claim, answer?.repeats.get(claim.id) ?? null, context));
}

function cellClaim(claim: Claim, repeats: ClaimId | null, context: ComparisonContext): CellClaim {
  const { names, parties, reports, read } = context;
  const name = nameOf(names, claim.reportId);
  const report = reports.get(claim.reportId);
  const figure = read.figureOf(claim);
  const asOf = figure.kind === 'known' && report !== undefined ? read.asOfOf(claim, report) : null;
  const attributed = attributionWords(claim.attribution, parties);
  return {
    claimId: claim.id,
    quote: shortQuote(claim.quote, figureInQuote(claim.quote, claim.quantity)),
    figure: figure.kind === 'none' ? '' : figure.words,
    attribution: attributed === '' ? name : attributed,
    ownVoice: attributed === '',
    chains: chainsOf(claim.attribution).map((links) => chainPath(name, links, parties)),
    hedge: claim.hedge,
    asOf: asOf === null ? '' : `as of ${asOf.words}`,
    asOfShort: asOf === null ? '' : shortAsOf(asOf),
    grade: grade(
      (report === undefined ? undefined : gradedParty(claim, report, parties))?.reliability ?? 'F',
      claim.credibility,
    ),
    repeats,
    orphaned: claim.status === 'orphaned',
  };
}
