import { proposed } from '#core/model/metadata-value.ts';
import { deleteInvestigation, restoreInvestigation } from '#renderer/commands/investigations/delete-investigation.ts';
import { editComparison } from '#renderer/commands/investigations/edit-comparison.ts';
import { editInvestigation } from '#renderer/commands/investigations/edit-investigation.ts';
import { chooseResolution } from '#renderer/commands/questions/choose-resolution.ts';
import { createQuestion } from '#renderer/commands/questions/create-question.ts';
import { deleteQuestion } from '#renderer/commands/questions/delete-question.ts';
import { editQuestion } from '#renderer/commands/questions/edit-question.ts';
import { mergeQuestions } from '#renderer/commands/questions/merge-questions.ts';
import { moveQuestion } from '#renderer/commands/questions/move-question.ts';
import { splitQuestion } from '#renderer/commands/questions/split-question.ts';
import { acceptProposals, setReviewed } from '#renderer/commands/reports/accept-proposals.ts';
import { editReport } from '#renderer/commands/reports/edit-report.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { markContent } from '#renderer/commands/reports/mark-content.ts';
import { moveReport } from '#renderer/commands/reports/move-report.ts';
import { removeReports } from '#renderer/commands/reports/remove-reports.ts';
import { replaceText } from '#renderer/commands/reports/replace-text.ts';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { deleteTag } from '#renderer/commands/tags/delete-tag.ts';
import { editTag } from '#renderer/commands/tags/edit-tag.ts';
import { mergeTags } from '#renderer/commands/tags/merge-tags.ts';
import { moveTag } from '#renderer/commands/tags/move-tag.ts';
import { aDocument, someId } from '#testing/builders.ts';
import { claims, question, report, somewhere, tag, type Move } from './choose.ts';

const TEXT = 'At least three members died, while the other side lost four, the monitoring group said on Thursday.';

/** Returns reports of five texts: the sixth is a duplicate. */
const aReportFile = (n: number) => ({
  document: aDocument(`${TEXT} ${n}`, { publisher: proposed(`Paper ${n % 3}`, 'byline') }),
  source: { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 1, sha256: someId('bytes') },
  textSha256: `sha of ${n}`,
  bytes: new TextEncoder().encode(TEXT),
});

/** The steps with a command on reports, tags, questions and the investigation itself, each command at least once. */
export const REPORT_MOVES: readonly Move[] = [
  (it, a, b) => it.run(importReport, aReportFile(a % 5), b % 2 ? { group: 'one drop' } : {}),
  (it, a) => it.run(importReport, aReportFile(a % 5), { group: 'one drop' }),
  async (it, a, b) => {
    const id = await report(it, a);
    if (id && b % 2) await it.run(acceptProposals, { ids: [id] });
    else if (id) await it.run(setReviewed, { ids: [id], reviewed: a % 2 === 0 });
  },
  async (it, a, b) => {
    const id = await report(it, a);
    if (id) await it.run(editReport, { id, fields: { publisher: b % 3 ? `Paper ${b % 4}` : '', memo: `m ${a % 3}` } });
  },
  async (it, a, b) => {
    const reportId = await report(it, a);
    if (reportId) await it.run(markContent, { reportId, passage: somewhere(a, b), content: b % 2 === 0 });
  },
  async (it, a, b) => {
    const id = await report(it, a);
    if (id) await it.run(moveReport, { id, to: b % 4 });
  },
  async (it, a) => {
    const id = await report(it, a);
    if (id) await it.run(removeReports, { ids: [id] });
  },
  async (it, a, b) => {
    const [id, by] = [await report(it, a), await report(it, b)];
    if (id && by) await it.run(replaceText, { id, by });
  },
  (it, a) => it.run(createTag, { name: `Tag ${a % 5}` }),
  async (it, a) => {
    const id = await tag(it, a);
    if (id) await it.run(deleteTag, { id, name: 'a tag' });
  },
  async (it, a, b) => {
    const id = await tag(it, a);
    if (id) await it.run(editTag, { id, fields: { key: b % 2 ? '3' : null, palette: 'teal', name: `Named ${b}` } });
  },
  async (it, a, b) => {
    const [from, into] = [await tag(it, a), await tag(it, b)];
    if (from && into) await it.run(mergeTags, { from, into });
  },
  async (it, a, b) => {
    const id = await tag(it, a);
    if (id) await it.run(moveTag, { id, to: b % 12 });
  },
  (it, a) => it.run(createQuestion, { wording: `Question ${a % 4}` }),
  async (it, a) => {
    const id = await question(it, a);
    if (id) await it.run(deleteQuestion, { id });
  },
  async (it, a, b) => {
    const [id, themeTagId] = [await question(it, a), await tag(it, b)];
    if (id && themeTagId) await it.run(editQuestion, { id, fields: { wording: `Question ${b % 4}`, themeTagId } });
  },
  async (it, a, b) => {
    const [from, into] = [await question(it, a), await question(it, b)];
    if (from && into) await it.run(mergeQuestions, { from, into });
  },
  async (it, a, b) => {
    const id = await question(it, a);
    if (id) await it.run(moveQuestion, { id, to: b % 4 });
  },
  async (it, a, b) => {
    const id = await question(it, a);
    if (id) await it.run(splitQuestion, { id, claimIds: await claims(it, b), wording: `Question ${b % 5}` });
  },
  async (it, a, b) => {
    const id = await question(it, a);
    if (id) await it.run(chooseResolution, { id, choice: b % 2 ? null : { rule: 'lowest' } });
  },
  (it, a) => (a % 2 ? it.run(deleteInvestigation, undefined) : it.run(restoreInvestigation, undefined)),
  (it, a) => it.run(editInvestigation, { name: `Investigation ${a % 3}` }),
  (it, a) => it.run(editComparison, { fields: { keptApart: a % 2 ? [] : [['a', 'b']] } }),
];
