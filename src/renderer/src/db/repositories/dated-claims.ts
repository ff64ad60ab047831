import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { eventTime } from '#core/comparison/times/event-time.ts';
import type { Claim } from '#core/model/claim.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { forEachClaim } from './claims.ts';

/** Enough of a claim to name it and to lead to its passage. */
export type ClaimPlace = Pick<Claim, 'id' | 'reportId' | 'start' | 'end' | 'quote' | 'placement'>;

/** The claims of an investigation by whether they say when it happened. */
export interface DatedClaims {
  readonly dated: readonly Claim[];
  /** The first of those that don't; `untimed` counts all. */
  readonly others: readonly ClaimPlace[];
  readonly untimed: number;
}

/** Beyond this many the claims without a time are only counted: the claims table lists them all. */
const MOST_LISTED = 200;

/** Reads what the timeline shows. Goes through the claims one by one and keeps those that have a time. */
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

/** Where these claims stand, by their ids. */
export async function claimPlaces(db: CrosscheckDatabase, ids: readonly ClaimId[]): Promise<readonly ClaimPlace[]> {
  return (await db.claims.bulkGet([...ids])).flatMap((claim) => (claim === undefined ? [] : [placeOf(claim)]));
}
