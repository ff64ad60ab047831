import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { compare, type ComparisonInputs } from '#core/comparison/comparison.ts';
import type { NoteTopic } from '#core/comparison/findings/note.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { caseInputs, type CaseClaim, type ComparisonCase } from './comparison-case.ts';
import { spokenDetail, type SpokenDetail } from './spoken-detail.ts';

/** The answers of a case's reports to one question: for each report, by its publisher's name, one claim or several. */
export type CaseAnswers = Readonly<Record<string, CaseAnswer | readonly CaseAnswer[]>>;
type CaseAnswer = Omit<CaseClaim, 'id' | 'report' | 'questions'>;

/** The details of a case beside its claims. */
export interface CaseDetails {
  /** The dates of reports; all others were published on the same day. */
  readonly published?: Readonly<Record<string, string>>;
  readonly parties?: ComparisonCase['parties'];
  /** The publishers of reports that aren't called after them: several reports may have one. */
  readonly publisherOf?: Readonly<Record<string, string>>;
  /** The texts of reports; a claim stands where its quote does. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly settings?: Partial<ComparisonSettings>;
}

const QUESTION = 'How many?';
const PUBLISHED = '2016-04-22';

/** Returns the inputs of a comparison with one question, which `answers` answer. The claims of A are `A1`, `A2`, … */
export function questionInputs(
  answers: CaseAnswers,
  { published = {}, parties = {}, publisherOf = {}, texts = {}, settings = {} }: CaseDetails = {},
): ComparisonInputs {
  const names = Object.keys(answers);
  const publishers = names.map((name) => publisherOf[name] ?? name);
  const claims: CaseClaim[] = [];
  for (const [report, [name, claimed]] of Object.entries(answers).entries()) {
    for (const [index, claim] of [claimed].flat().entries()) {
      const passage = { quote: `${name} says so`, start: index * 100, end: index * 100 + 10 };
      claims.push({
        ...(texts[name] === undefined ? passage : {}),
        ...claim,
        id: `${name}${index + 1}`,
        report,
        questions: [QUESTION],
      });
    }
  }
  const roles = Object.fromEntries(publishers.map((name) => [name, { role: 'publisher' as const }]));
  const inputs = caseInputs({
    reports: names.map((name, report) => ({
      publisher: publishers[report] ?? name,
      published: published[name] ?? PUBLISHED,
      text: texts[name] ?? '',
    })),
    claims,
    parties: { ...roles, ...parties },
  });
  return { ...inputs, settings: { ...inputs.settings, ...settings } };
}

/** A row with all findings about it, in sentences. */
export interface AskedQuestion extends ComparisonRow, SpokenDetail {
  /** The reason for its verdict. */
  readonly reason: string;
}

/** Returns the row of the question with all findings about it, in sentences. */
export const asked = (answers: CaseAnswers, details?: CaseDetails): AskedQuestion =>
  askedOf(questionInputs(answers, details));

/** Returns the first row of a comparison with all findings about it, in sentences. */
export function askedOf(inputs: ComparisonInputs): AskedQuestion {
  const { context, rows, detailOf } = compare(inputs);
  const [row] = rows;
  if (row === undefined) throw new Error('no report answers');
  const detail = spokenDetail(detailOf(row), context);
  return { ...row, ...detail, reason: detail.proposal.reason };
}

/** Returns the sentence of the first note on a topic; undefined where there is none. */
export const noted = ({ proposal }: Pick<AskedQuestion, 'proposal'>, topic: NoteTopic): string | undefined =>
  proposal.notes.find(({ kind }) => kind === topic)?.reason;

/** Returns a claim that counts killed. */
export const killed = (low: number | null, high: number | null = low, fields: CaseAnswer = {}): CaseAnswer => ({
  kind: 'killed',
  ...fields,
  quantity: { low, high, unit: 'killed', ...fields.quantity },
});

/** Returns a claim with words instead of a count of killed. */
export const some = (cue: string, fields: CaseAnswer = {}): CaseAnswer => ({
  kind: 'killed',
  ...fields,
  quantity: { cue, unit: 'killed' },
});

/** Returns a claim that something happened at the given time. */
export const on = (start: string, end = start, fields: CaseAnswer = {}): CaseAnswer => ({
  kind: 'attack',
  ...fields,
  time: { start, end, precision: start.includes('T') ? 'part of day' : 'day' },
});
