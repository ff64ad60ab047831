import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/** A claim with its report, and its place among the report's claims. */
export interface ClaimOnCard {
  readonly claim: Claim;
  readonly report: Report;
  readonly publisher: Party | undefined;
  /** Its place among the report's claims in reading order, counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Other claims that share words with it. */
  readonly overlapping: readonly Claim[];
}
