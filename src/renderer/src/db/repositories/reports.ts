import { Dexie } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

const inOrder = (db: CrosscheckDatabase, id: InvestigationId) =>
  db.reports.where('[investigationId+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Returns all reports of an investigation in their order, without their texts. */
export const reportsInOrder = (db: CrosscheckDatabase, id: InvestigationId): Promise<Report[]> =>
  inOrder(db, id).toArray();

/** Returns the first reports of the list. */
export const firstReports = (db: CrosscheckDatabase, id: InvestigationId, count: number): Promise<Report[]> =>
  inOrder(db, id).limit(count).toArray();

/** Returns the last report of the list. */
export const lastReport = (db: CrosscheckDatabase, id: InvestigationId): Promise<Report | undefined> =>
  inOrder(db, id).last();

/** Returns the report with exactly this text, if there is one. `textSha256` as in `Report`. */
export const reportWithText = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  textSha256: string,
): Promise<Report | undefined> => db.reports.where('[investigationId+textSha256]').equals([id, textSha256]).first();

/** Returns a report that had exactly this text before a new version replaced it. */
export const reportWithEarlierText = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  textSha256: string,
): Promise<Report | undefined> =>
  inOrder(db, id)
    .filter(({ earlierTexts }) => earlierTexts.some((earlier) => earlier.textSha256 === textSha256))
    .first();

/** Returns the report that was made from exactly these bytes, whatever its file was called. */
export const reportOfBytes = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  sha256: string,
): Promise<Report | undefined> => db.reports.where('[investigationId+source.sha256]').equals([id, sha256]).first();
