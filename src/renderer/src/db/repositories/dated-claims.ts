import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { eventTime } from '#core/comparison/times/event-time.ts';
import type { Claim } from '#core/model/claim.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { forEachClaim } from './claims.ts';

/** The fields of a claim that name it and lead to its passage. */
export type ClaimPlace = Pick<Claim, 'id' | 'reportId' | 'start' | 'end' | 'quote' | 'placement'>;

/** The claims of an investigation, split by whether they have an event time. */
export interface DatedClaims {
  readonly dated: readonly Claim[];
  /** The first claims without an event time; `untimed` counts all of them. */
  readonly others: readonly ClaimPlace[];
  readonly untimed: number;
}

/** Limits how many claims without a time are listed. The others are only counted: the claims table lists them all. */
const MOST_LISTED = 200;

/** Reads the claims of the timeline. It visits the claims one by one and keeps only those with a time in memory. */
export async function datedClaims(db: CrosscheckDatabase, id: InvestigationId): Promise<DatedClaims> {
  const dated: Claim[] = [];
  const others: ClaimPlace[] = [];
  let untimed = 0;
  await forEachClaim(db, id, (claim) => {
    if (eventTime(claim.time) !== null) dated.push(claim);
    else if ((untimed += 1) <= MOST_LISTED) others.push(placeOf(claim));
  });
  return { dated, others, untimed };
}

const placeOf = ({ id, reportId, start, end, quote, placement }: Claim): ClaimPlace => ({
  id,
  reportId,
  start,
  end,
  quote,
  placement,
});

/** Returns the places of these claims, by their ids. */
export async function claimPlaces(db: CrosscheckDatabase, ids: readonly ClaimId[]): Promise<readonly ClaimPlace[]> {
  return (await db.claims.bulkGet([...ids])).flatMap((claim) => (claim === undefined ? [] : [placeOf(claim)]));
}
