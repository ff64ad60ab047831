import { Dexie } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

const inOrder = (db: CrosscheckDatabase, id: InvestigationId) =>
  db.reports.where('[investigationId+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** All reports of an investigation in their order, without their texts. */
export const reportsInOrder = (db: CrosscheckDatabase, id: InvestigationId): Promise<Report[]> =>
  inOrder(db, id).toArray();

/** The first reports of the list. */
export const firstReports = (db: CrosscheckDatabase, id: InvestigationId, count: number): Promise<Report[]> =>
  inOrder(db, id).limit(count).toArray();

/** The last report of the list. */
export const lastReport = (db: CrosscheckDatabase, id: InvestigationId): Promise<Report | undefined> =>
  inOrder(db, id).last();

/** The report with exactly this text, if there is one. `textSha256` as in `Report`. */
export const reportWithText = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  textSha256: string,
): Promise<Report | undefined> => db.reports.where('[investigationId+textSha256]').equals([id, textSha256]).first();

/** A report that had exactly this text before a new version took its place. */
export const reportThatHad = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  textSha256: string,
): Promise<Report | undefined> =>
  inOrder(db, id)
    .filter(({ earlierTexts }) => earlierTexts.some((earlier) => earlier.textSha256 === textSha256))
    .first();

/** The report that was made of exactly these bytes, whatever its file was called. */
export const reportOfBytes = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  sha256: string,
): Promise<Report | undefined> => db.reports.where('[investigationId+source.sha256]').equals([id, sha256]).first();
