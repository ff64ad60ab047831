import type { InvestigationId } from '#core/base/id.ts';
import { sentencesNaming } from '#core/language/sentences/sentences-naming.ts';
import type { DescribedIn, Party } from '#core/model/party.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { reportsInOrder } from './reports.ts';

/** Beyond this many nobody looks for the one that describes. */
const MOST = 100;

/** The sentences of the reports that name a party: among them is how others describe it. Holds one text at a time. */
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
