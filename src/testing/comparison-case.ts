import { asId, type ClaimId, type PartyId, type QuestionId, type ReportId, type TextId } from '#core/base/id.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import { compare } from '#core/comparison/comparison.ts';
import { copiedPassages } from '#core/comparison/independence/copied-wording.ts';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import type { Claim, ClaimTime } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { Party, PartyRole } from '#core/model/party.ts';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import { aClaim, aParty, aQuestion, aReport } from './builders.ts';

/** A report of a case. */
export interface CaseReport {
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** A claim of a case, with names instead of ids so that tests are readable. */
export interface CaseClaim extends Partial<Omit<Claim, 'quantity' | 'time' | 'attribution' | 'questionIds' | 'id'>> {
  readonly id: string;
  readonly report: number;
  readonly questions: readonly string[];
  readonly quantity?: Partial<Quantity>;
  readonly time?: Partial<ClaimTime>;
  /** The chains by the parties' names, from the report inwards; an empty list is the report's own voice. */
  readonly chains?: readonly (readonly string[])[];
  /** The words that attribute the claim. */
  readonly attributionCue?: string;
}

/** A case: reports, the claims in them, and the parties that aren't outlets. */
export interface ComparisonCase {
  readonly reports: readonly CaseReport[];
  readonly claims: readonly CaseClaim[];
  readonly parties: Readonly<Record<string, Partial<Party> & { readonly role: PartyRole }>>;
}

/** Returns the id of the party called `name` in a case. */
export const partyId = (name: string) => asId<PartyId>(`party/${name}`);
export const reportId = (index: number) => asId<ReportId>(`report/${index}`);
export const questionId = (wording: string) => asId<QuestionId>(`question/${wording}`);
export const claimId = (id: string) => asId<ClaimId>(id);

/** Returns the data that a comparison of the case is derived from, shared wording included. */
export function caseInputs({ reports, claims, parties }: ComparisonCase): ComparisonInputs {
  const named = new Set([
    ...reports.map(({ publisher }) => publisher),
    ...claims.flatMap(({ chains = [] }) => chains.flat()),
  ]);
  const wordings = [...new Set(claims.flatMap(({ questions }) => questions))];
  return {
    questions: wordings.map((wording, index) => aQuestion(wording, { id: questionId(wording), position: index })),
    claims: claims.map((claim) => caseClaim(claim, reports[claim.report]?.text ?? '')),
    reports: reports.map(caseReport),
    parties: [...named].map((name) => aParty(name, { id: partyId(name), ...parties[name] })),
    settings: DEFAULT_COMPARISON_SETTINGS,
    copied: copiedPassages(
      reports.map(({ text }, index) => ({
        reportId: reportId(index),
        text,
        blocks: markBoilerplate(text, plainBlocks(text).blocks),
        language: 'en',
      })),
    ),
  };
}

function caseReport({ publisher, published }: CaseReport, index: number): Report {
  return aReport({
    id: reportId(index),
    position: index,
    textId: asId<TextId>(`text/${index}`),
    textSha256: `sha256 of text ${index}`,
    source: { fileName: `${index}.txt`, format: 'text', charset: 'utf-8', size: 0, sha256: `sha256 of file ${index}` },
    publisher: entered<PartyId | null>(partyId(publisher)),
    published: entered<PartialDate | null>(published as PartialDate),
  });
}

/** Returns a claim on the first place where its quote stands, unless the case gives one. */
function caseClaim(
  { id, report, questions, quantity, time, chains = [], attributionCue = '', ...fields }: CaseClaim,
  text: string,
): Claim {
  const [chain = [], ...beside] = chains.map((links) => links.map(partyId));
  const quote = fields.quote ?? id;
  const start = Math.max(0, text.indexOf(quote));
  return aClaim(quote, {
    start,
    end: start + quote.length,
    ...fields,
    id: claimId(id),
    reportId: reportId(report),
    questionIds: questions.map(questionId),
    quantity: { ...NO_QUANTITY, ...quantity },
    time: { asWritten: '', start: '', end: '', precision: null, ...time },
    attribution: { chain, beside, cue: attributionCue },
  });
}

/** Returns the row of a question by its wording. */
export function rowOf(inputs: ComparisonInputs, wording: string): ComparisonRow {
  const row = compare(inputs).rows.find(({ question }) => question.wording === wording);
  if (row === undefined) throw new Error(`the case has no question “${wording}”`);
  return row;
}

/** Returns the inputs with some fields of one claim changed. */
export const withClaim = (inputs: ComparisonInputs, id: string, fields: Partial<Claim>): ComparisonInputs => ({
  ...inputs,
  claims: inputs.claims.map((claim) => (claim.id === id ? { ...claim, ...fields } : claim)),
});

/** Returns the inputs with some fields of one question changed. */
export const withQuestion = (
  inputs: ComparisonInputs,
  wording: string,
  fields: Partial<Question>,
): ComparisonInputs => ({
  ...inputs,
  questions: inputs.questions.map((question) => (question.wording === wording ? { ...question, ...fields } : question)),
});
