import './report-faults.ts';
import type { InvestigationId, TextId } from '#core/base/id.ts';
import { joinedSpellings } from '#core/comparison/names/joined-spellings.ts';
import { nameIndex } from '#core/comparison/names/name-index.ts';
import { claimMentions, textMentions, type NameMention } from '#core/comparison/names/name-mentions.ts';
import { nameProposals } from '#core/comparison/names/name-proposals.ts';
import type { Report } from '#core/model/report.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { forEachClaim } from '#renderer/db/repositories/claims.ts';
import { partiesByName } from '#renderer/db/repositories/parties.ts';
import { reportsInOrder } from '#renderer/db/repositories/reports.ts';
import { readTexts } from '#renderer/db/repositories/texts.ts';
import { answerQuestions } from './answer-questions.ts';
import type { FoundNames, NamesQuestions } from './names-messages.ts';

// Looks for names and their spellings beside the page: it reads every text word by word, which must not stop a caret.
const db = new CrosscheckDatabase();
/** Texts never change: each is read once. */
const inTexts = new Map<TextId, readonly NameMention[]>();

answerQuestions<NamesQuestions>({ find });

/** Reads first and computes afterwards: while a transaction is open during a computation nobody could save anything. */
async function find(id: InvestigationId): Promise<FoundNames> {
  const inClaims: NameMention[] = [];
  await forEachClaim(db, id, (claim) => inClaims.push(...claimMentions([claim])));
  const mentions = [...inClaims];
  for (const report of await reportsInOrder(db, id)) mentions.push(...(await mentionsInText(report)));
  const { parties, keptApart } = await db.transaction('r', db.parties, db.investigations, async () => ({
    parties: await partiesByName(db, id),
    keptApart: (await db.investigations.get(id))?.comparison.keptApart ?? [],
  }));
  const names = nameIndex(inClaims, parties);
  const areJoined = joinedSpellings(names, parties);
  const proposals = nameProposals(mentions, keptApart).filter(({ a, b }) => !areJoined(a.spelling, b.spelling));
  return { names, proposals };
}

async function mentionsInText({ id, textId }: Report): Promise<readonly NameMention[]> {
  const known = inTexts.get(textId);
  if (known !== undefined) return known;
  const [text] = await readTexts(db, [textId]);
  const mentions = textMentions(id, text?.text ?? '');
  inTexts.set(textId, mentions);
  return mentions;
}
