import { answerQuestion, leaveQuestion } from '#renderer/commands/claims/answer-question.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { attachClaim } from '#renderer/commands/claims/attach-claim.ts';
import { attributeClaims } from '#renderer/commands/claims/attribute-claims.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { extendChain } from '#renderer/commands/claims/extend-chain.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { movePassage } from '#renderer/commands/claims/move-passage.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { joinSpellings } from '#renderer/commands/names/join-spellings.ts';
import { namePlace } from '#renderer/commands/names/name-place.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { gradeParty } from '#renderer/commands/parties/grade-party.ts';
import { mergeParties } from '#renderer/commands/parties/merge-parties.ts';
import { splitParty } from '#renderer/commands/parties/split-party.ts';
import { claims, party, question, report, somewhere, tag, type Move } from './choose.ts';

/** The steps with a command on claims, parties and names, each command at least once. */
export const CLAIM_MOVES: readonly Move[] = [
  async (it, a, b) => {
    const [reportId, tagId] = [await report(it, a), await tag(it, b)];
    if (reportId) await it.run(markClaim, { reportId, passage: somewhere(a, b), tagIds: tagId ? [tagId] : [] });
  },
  async (it, a, b) => {
    const reportId = await report(it, b);
    if (reportId) await it.run(markClaim, { reportId, passage: somewhere(a, b), tagIds: [] });
  },
  async (it, a, b) => it.run(askQuestion, { ids: await claims(it, a), wording: b % 5 ? `Question ${b % 3}` : '' }),
  async (it, a, b) => it.run(answerQuestion, { ids: await claims(it, a), wording: `Question ${b % 4}` }),
  async (it, a, b) => {
    const questionId = await question(it, b);
    if (questionId) await it.run(leaveQuestion, { ids: await claims(it, a), questionId });
  },
  async (it, a, b) => {
    const fields = { memo: `memo ${b % 4}`, place: `Place ${b % 3}`, quantity: { low: b % 4 } };
    await it.run(editClaims, { ids: await claims(it, a), fields }, b % 2 ? { group: 'typing' } : {});
  },
  async (it, a, b) => {
    const chain = [{ name: `Party ${b % 3}`, unnamed: b % 2 === 0 }];
    const beside = [[{ name: `Paper ${a % 3}`, unnamed: false }]];
    await it.run(attributeClaims, { ids: await claims(it, a), chain, ...(b % 3 ? { beside } : {}) });
  },
  async (it, a, b) => {
    const [id] = await claims(it, a);
    if (id) await it.run(extendChain, { id, chain: b % 3, link: { name: `Party ${a % 3}`, unnamed: false } });
  },
  async (it, a, b) => {
    const [add, remove] = [await tag(it, a), await tag(it, b)];
    if (add && remove) await it.run(tagClaims, { ids: await claims(it, a), add: [add], remove: [remove] });
  },
  async (it, a, b) => {
    const [id] = await claims(it, a);
    const move = (['start-earlier', 'start-later', 'end-earlier', 'end-later'] as const)[b % 4] ?? 'end-later';
    if (id) await it.run(movePassage, { id, move });
  },
  async (it, a, b) => {
    const [id] = await claims(it, a);
    if (id) await it.run(attachClaim, { id, passage: somewhere(a, b) });
  },
  async (it, a) => it.run(deleteClaims, { ids: await claims(it, a) }),
  async (it, a, b) => {
    const id = await party(it, a);
    if (id) await it.run(editParty, { id, fields: { name: `Renamed ${b % 4}`, aliases: [`Party ${a % 4}`] } });
  },
  async (it, a, b) => {
    const id = await party(it, a);
    if (id) await it.run(gradeParty, { id, reliability: b % 2 ? 'B' : 'D', reason: b % 3 ? 'seen there' : '' });
  },
  async (it, a, b) => {
    const [from, into] = [await party(it, a), await party(it, b)];
    if (from && into) await it.run(mergeParties, { from, into });
  },
  async (it, a, b) => {
    const [id, reportId] = [await party(it, a), await report(it, b)];
    const where = { claimIds: await claims(it, b), reportIds: reportId ? [reportId] : [] };
    if (id) await it.run(splitParty, { id, name: `Party ${b % 4}`, ...where });
  },
  (it, a, b) => it.run(joinSpellings, { name: `Party ${a % 3}`, other: `Paper ${b % 3}` }),
  (it, a, b) => it.run(joinSpellings, { name: `Place ${a % 3}`, other: `Place ${b % 3}` }),
  async (it, a, b) => it.run(namePlace, { claimIds: await claims(it, a), place: `Place ${b % 3}` }),
];
