import { Dexie, type Collection } from 'dexie';
import type { InvestigationId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { CrosscheckDatabase } from '../database.ts';

/** The claims of one report in the order of their starts. */
export const claimsOfReport = (db: CrosscheckDatabase, id: ReportId): Promise<Claim[]> =>
  db.claims.where('[reportId+start]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();

/** The claims that have a tag. */
export const claimsWithTag = (db: CrosscheckDatabase, id: TagId): Promise<Claim[]> =>
  db.claims.where('tagIds').equals(id).toArray();

/** The claims that answer a question. */
export const claimsAnswering = (db: CrosscheckDatabase, id: QuestionId): Promise<Claim[]> =>
  db.claims.where('questionIds').equals(id).toArray();

/** All claims of an investigation in the order they were made: to be gone through, not to be held. */
export const claimsOfInvestigation = (db: CrosscheckDatabase, id: InvestigationId): Collection<Claim, string> =>
  db.claims.where('[investigationId+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
