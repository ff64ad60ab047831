import { Dexie } from 'dexie';
import type { InvestigationId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** Returns the claims of one report in the order of their starts. */
export const claimsOfReport = (db: CrosscheckDatabase, id: ReportId): Promise<Claim[]> =>
  db.claims.where('[reportId+start]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();

/** Returns the claims with a tag. */
export const claimsWithTag = (db: CrosscheckDatabase, id: TagId): Promise<Claim[]> =>
  db.claims.where('tagIds').equals(id).toArray();

/** Returns the claims that answer a question. */
export const claimsAnswering = (db: CrosscheckDatabase, id: QuestionId): Promise<Claim[]> =>
  db.claims.where('questionIds').equals(id).toArray();

/**
 * Limits how many claims are read at once when all are visited. A larger number would read faster and use more memory.
 */
const PAGE = 1_000;

/**
 * Visits all claims of an investigation in the order of their ids, with some thousand in memory at a time. Outside a
 * transaction each page is read in a transaction of its own, so that no write has to wait for the end.
 */
export async function forEachClaim(
  db: CrosscheckDatabase,
  id: InvestigationId,
  visit: (claim: Claim) => void,
): Promise<void> {
  let page: Claim[] = [];
  do {
    const last: unknown = page.at(-1)?.id ?? Dexie.minKey;
    page = await db.claims
      .where('[investigationId+id]')
      .between([id, last], [id, Dexie.maxKey], false)
      .limit(PAGE)
      .toArray();
    for (const claim of page) visit(claim);
  } while (page.length === PAGE);
}
