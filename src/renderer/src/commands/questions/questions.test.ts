import { expect, test } from 'vitest';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { answerQuestion, leaveQuestion } from '#renderer/commands/claims/answer-question.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { editComparison } from '#renderer/commands/investigations/edit-comparison.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { aDocument } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { chooseResolution } from './choose-resolution.ts';
import { createQuestion } from './create-question.ts';
import { decideQuestion } from './decide-question.ts';
import { deleteQuestion } from './delete-question.ts';
import { editQuestion } from './edit-question.ts';
import { mergeQuestions } from './merge-questions.ts';
import { moveQuestion } from './move-question.ts';
import { splitQuestion } from './split-question.ts';

const TEXT = 'Four guards and seven drivers were killed.';

/** Makes an investigation with two claims, both on the question “Guards?”, the first also on “Who?”. */
async function asked() {
  const it = await anInvestigation();
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 42, sha256: 'file' };
  const stored = await it.run(importReport, {
    document: aDocument(TEXT),
    source,
    textSha256: 'text',
    bytes: new Uint8Array(1),
  });
  if (!stored.stored) throw new Error('not stored');
  const claims: ClaimId[] = [];
  for (const [start, end] of [
    [0, 11],
    [16, 29],
  ] as const) {
    const id = await it.run(markClaim, { reportId: stored.reportId, passage: { start, end }, tagIds: [] });
    if (id !== null) claims.push(id);
  }
  await it.run(askQuestion, { ids: claims, wording: 'Guards?' });
  await it.run(answerQuestion, { ids: claims.slice(0, 1), wording: 'Who?' });
  const wordings = async () =>
    (await it.db.questions.orderBy('[investigationId+position]').toArray()).map((q) => q.wording);
  const answers = async () => {
    const words = new Map((await it.db.questions.toArray()).map((q) => [q.id, q.wording]));
    return (await it.db.claims.bulkGet(claims)).map((claim) => claim?.questionIds.map((id) => words.get(id)));
  };
  const idOf = async (wording: string) => {
    const question = await it.db.questions.filter((q) => q.wording === wording).first();
    if (question === undefined) throw new Error(`no question ${wording}`);
    return question.id;
  };
  return { ...it, claims, wordings, answers, idOf };
}

test('a claim answers several questions, and leaves one without leaving the other', async () => {
  const { run, claims, answers, idOf } = await asked();
  expect(await answers()).toEqual([['Guards?', 'Who?'], ['Guards?']]);
  await run(leaveQuestion, { ids: claims, questionId: await idOf('Guards?') });
  expect(await answers()).toEqual([['Who?'], []]);
});

test('one question is replaced by another, and the claim’s other questions stay', async () => {
  const { run, claims, answers, idOf } = await asked();
  const ids = claims.slice(0, 1);
  await run(askQuestion, { ids, wording: 'How many?', instead: await idOf('Guards?') });
  expect((await answers())[0]).toEqual(['How many?', 'Who?']);
  await run(askQuestion, { ids, wording: 'Who?', instead: await idOf('How many?') });
  expect((await answers())[0]).toEqual(['Who?']);
  await run(askQuestion, { ids, wording: '', instead: await idOf('Who?') });
  expect((await answers())[0]).toEqual([]);
});

test('a question is reworded, but not to the words of another', async () => {
  const { run, wordings, idOf } = await asked();
  expect(await run(editQuestion, { id: await idOf('Who?'), fields: { wording: ' How many  guards? ' } })).toBeNull();
  expect(await wordings()).toEqual(['Guards?', 'How many  guards?']);
  const twin = await run(editQuestion, { id: await idOf('Guards?'), fields: { wording: 'how many guards?' } });
  expect(twin).toBe(await idOf('How many  guards?'));
  expect(await wordings()).toEqual(['Guards?', 'How many  guards?']);
});

test('splitting puts the new question below and moves only the chosen claims', async () => {
  const { run, claims, wordings, answers, idOf } = await asked();
  await run(splitQuestion, { id: await idOf('Guards?'), claimIds: claims.slice(1), wording: 'Drivers?' });
  expect(await wordings()).toEqual(['Guards?', 'Drivers?', 'Who?']);
  expect(await answers()).toEqual([['Guards?', 'Who?'], ['Drivers?']]);
});

test('merging gives the claims to the other question, each once', async () => {
  const { run, answers, wordings, idOf } = await asked();
  await run(mergeQuestions, { from: await idOf('Guards?'), into: await idOf('Who?') });
  expect(await answers()).toEqual([['Who?'], ['Who?']]);
  expect(await wordings()).toEqual(['Who?']);
});

const basis = { verdict: 'agree', form: 'facts', answers: [], origins: { fewest: 1, most: 1 } } as const;
const STEPS: readonly (readonly [
  string,
  (it: Awaited<ReturnType<typeof asked>>, id: QuestionId) => Promise<unknown>,
])[] = [
  ['create', ({ run }) => run(createQuestion, { wording: 'New?' })],
  ['edit', ({ run }, id) => run(editQuestion, { id, fields: { description: 'Those who stood at the gate.' } })],
  ['move', ({ run }, id) => run(moveQuestion, { id, to: 1 })],
  ['delete', ({ run }, id) => run(deleteQuestion, { id })],
  ['split', ({ run, claims }, id) => run(splitQuestion, { id, claimIds: claims.slice(1), wording: 'Drivers?' })],
  ['merge', async ({ run, idOf }, id) => run(mergeQuestions, { from: id, into: await idOf('Who?') })],
  [
    'accept',
    ({ run }, id) => run(decideQuestion, { id, deciding: { act: 'accepted', verdict: 'agree', memo: '', basis } }),
  ],
  ['leave open', ({ run }, id) => run(decideQuestion, { id, deciding: { act: 'left open', memo: 'Ask.', basis } })],
  ['resolve', ({ run }, id) => run(chooseResolution, { id, choice: { rule: 'lowest' } })],
  ['keep apart', ({ run }) => run(editComparison, { fields: { keptApart: [['Harda', 'Hardah']] } })],
];

test.each(STEPS)('%s changes something; undo reverses exactly that and redo repeats it', async (_name, step) => {
  const it = await asked();
  const before = await recordedState(it.db);
  await step(it, await it.idOf('Guards?'));
  const after = await recordedState(it.db);
  expect(after).not.toEqual(before);
  await it.undo();
  expect(await recordedState(it.db)).toEqual(before);
  await it.redo();
  expect(await recordedState(it.db)).toEqual(after);
});

test('a decision has its analyst and its time, and can be withdrawn', async () => {
  const { db, run, idOf } = await asked();
  const id = await idOf('Guards?');
  await run(decideQuestion, { id, deciding: { act: 'overridden', verdict: 'differ', memo: 'Two places.', basis } });
  expect((await db.questions.get(id))?.decision).toMatchObject({
    act: 'overridden',
    verdict: 'differ',
    memo: 'Two places.',
    analyst: 'Analyst',
    at: expect.stringMatching(/^2016-04-23T/) as string,
  });
  await run(decideQuestion, { id, deciding: { act: 'withdrawn' } });
  expect((await db.questions.get(id))?.decision).toBeNull();
});
