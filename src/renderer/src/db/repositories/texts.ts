import type { TextId } from '#core/base/id.ts';
import type { ReportText } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/**
 * Reads texts for a long computation. Its transaction is over when it resolves. A plain read would keep its transaction
 * open as long as the task that uses the result, and nobody could save anything until then.
 */
export const readTexts = async (
  db: CrosscheckDatabase,
  ids: readonly TextId[],
): Promise<readonly (ReportText | undefined)[]> =>
  db.transaction('r', db.texts, async () => db.texts.bulkGet([...ids]));
