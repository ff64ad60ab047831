import type { TextId } from '#core/base/id.ts';
import type { ReportText } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/**
 * Reads texts that are to be thought about at length. Its transaction is over when it resolves: one that is only asked for
 * an answer lasts as long as the task in which the answer is used, and until then nobody can save anything.
 */
export const textsToStudy = async (
  db: CrosscheckDatabase,
  ids: readonly TextId[],
): Promise<readonly (ReportText | undefined)[]> =>
  db.transaction('r', db.texts, async () => db.texts.bulkGet([...ids]));
