import type { InvestigationId } from '#core/base/id.ts';
import { sentencesNaming } from '#core/language/sentences/sentences-naming.ts';
import type { DescribedIn, Party } from '#core/model/party.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { reportsInOrder } from './reports.ts';

/** Limits how many sentences are listed. Nobody reads through more to find a description. */
const MOST = 100;

/**
 * Finds the sentences of reports that name a party, since reports describe a party where they name it. It keeps one
 * text at a time in memory.
 */
export async function partyDescriptions(
  db: CrosscheckDatabase,
  id: InvestigationId,
  { name, aliases }: Party,
): Promise<readonly DescribedIn[]> {
  const found: DescribedIn[] = [];
  for (const { id: reportId, textId, language } of await reportsInOrder(db, id)) {
    const text = (await db.texts.get(textId))?.text ?? '';
    for (const { start, end } of sentencesNaming(text, [name, ...aliases], language.value)) {
      if (found.length < MOST) found.push({ reportId, start, end, quote: text.slice(start, end) });
    }
  }
  return found;
}
