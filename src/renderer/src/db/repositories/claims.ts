import { Dexie } from 'dexie';
import type { InvestigationId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** The claims of one report in the order of their starts. */
export const claimsOfReport = (db: CrosscheckDatabase, id: ReportId): Promise<Claim[]> =>
  db.claims.where('[reportId+start]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();

/** The claims that have a tag. */
export const claimsWithTag = (db: CrosscheckDatabase, id: TagId): Promise<Claim[]> =>
  db.claims.where('tagIds').equals(id).toArray();

/** The claims that answer a question. */
export const claimsAnswering = (db: CrosscheckDatabase, id: QuestionId): Promise<Claim[]> =>
  db.claims.where('questionIds').equals(id).toArray();

/** So many claims are read at once where all are gone through. */
const PAGE = 1_000;

/**
 * Goes through all claims of an investigation in the order of their ids, holding some thousand at a time. Outside a
 * transaction each page is read in one of its own, so that nothing that is to be saved waits for the end.
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
