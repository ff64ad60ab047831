import type { ComparisonInputs } from '../comparison/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { Investigation } from '../model/investigation.ts';
import type { MetadataValue } from '../model/metadata-value.ts';
import { matchKey, type Party } from '../model/party.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { Tag } from '../model/tag.ts';
import type { LeaveOut } from './leave-out.ts';
import { standIns, type ReplaceNames, type StandIns } from './stand-ins.ts';

/** Everything a document about an investigation is made of. */
export interface ExportInputs extends ComparisonInputs {
  readonly investigation: Pick<Investigation, 'name' | 'description'>;
  readonly tags: readonly Tag[];
}

/**
 * The data without what is to be left out. What is compared and written afterwards can't tell what it never had: names are
 * replaced in parties, in all that the analyst wrote, in titles and, if asked for, in quotes.
 */
export function leftOut(inputs: ExportInputs, leaveOut: LeaveOut): ExportInputs {
  const names = standIns(inputs.parties, leaveOut);
  const quote = leaveOut.namesInQuotes === 'replaced' ? names.inQuote : same;
  const text = names.inText;
  return {
    ...inputs,
    investigation: { name: text(inputs.investigation.name), description: text(inputs.investigation.description) },
    tags: inputs.tags.map((tag) => ({ ...tag, name: text(tag.name), description: text(tag.description) })),
    parties: inputs.parties.map((party) => partyWithout(party, names, quote, leaveOut)),
    reports: inputs.reports.map((report) => reportWithout(report, names, leaveOut)),
    claims: inputs.claims.map((claim) => claimWithout(claim, text, quote, leaveOut)),
    questions: inputs.questions.map((question) => questionWithout(question, text, leaveOut)),
    copied: inputs.copied.map((passage) => ({ ...passage, text: quote(passage.text) })),
    settings: {
      ...inputs.settings,
      keptApart: inputs.settings.keptApart.map(([a, b]) => [text(a), text(b)] as const),
    },
  };
}

const same: ReplaceNames = (text) => text;

function partyWithout(party: Party, names: StandIns, quote: ReplaceNames, leaveOut: LeaveOut): Party {
  const standIn = names.of.get(party.id);
  const { leaningSource } = party;
  const name = standIn ?? names.inText(party.name);
  return {
    ...party,
    name,
    nameKey: matchKey(name),
    aliases: standIn === undefined ? party.aliases.map(names.inText) : [],
    leaning: names.inText(party.leaning),
    leaningSource: leaningSource === null ? null : { ...leaningSource, quote: quote(leaningSource.quote) },
    memo: leaveOut.memos ? '' : names.inText(party.memo),
    gradings: party.gradings.map((grading) => ({
      ...grading,
      reason: leaveOut.memos ? '' : names.inText(grading.reason),
      analyst: leaveOut.analysts ? '' : grading.analyst,
    })),
  };
}

/** Addresses and file names tell a publisher as surely as its name does. */
function reportWithout(report: Report, names: StandIns, leaveOut: LeaveOut): Report {
  const replaced = (value: MetadataValue<string>) => ({ ...value, value: names.inText(value.value) });
  const unsaid = leaveOut.names === 'everybody';
  return {
    ...report,
    title: replaced(report.title),
    authors: leaveOut.names === 'nobody' ? report.authors : { ...report.authors, value: [] },
    url: unsaid ? { ...report.url, value: '' } : replaced(report.url),
    dateline: replaced(report.dateline),
    source: { ...report.source, fileName: unsaid ? '' : names.inText(report.source.fileName) },
    warnings: report.warnings.map(names.inText),
    memo: leaveOut.memos ? '' : names.inText(report.memo),
  };
}

function claimWithout(claim: Claim, text: ReplaceNames, quote: ReplaceNames, leaveOut: LeaveOut): Claim {
  return {
    ...claim,
    quote: quote(claim.quote),
    prefix: quote(claim.prefix),
    suffix: quote(claim.suffix),
    attribution: { ...claim.attribution, cue: text(claim.attribution.cue) },
    quantity: { ...claim.quantity, cue: text(claim.quantity.cue), unit: text(claim.quantity.unit) },
    time: { ...claim.time, asWritten: text(claim.time.asWritten) },
    subject: text(claim.subject),
    object: text(claim.object),
    place: text(claim.place),
    placeAsWritten: text(claim.placeAsWritten),
    hedge: text(claim.hedge),
    memo: leaveOut.memos ? '' : text(claim.memo),
    analyst: leaveOut.analysts ? '' : claim.analyst,
  };
}

function questionWithout(question: Question, text: ReplaceNames, leaveOut: LeaveOut): Question {
  const wording = text(question.wording);
  return {
    ...question,
    wording,
    wordingKey: matchKey(wording),
    description: text(question.description),
    decision: question.decision === null ? null : decisionWithout(question.decision, text, leaveOut),
  };
}

const decisionWithout = (decision: Decision, text: ReplaceNames, leaveOut: LeaveOut): Decision => ({
  ...decision,
  memo: leaveOut.memos ? '' : text(decision.memo),
  analyst: leaveOut.analysts ? '' : decision.analyst,
  basis: {
    ...decision.basis,
    answers: decision.basis.answers.map((answer) => ({ ...answer, says: text(answer.says) })),
  },
});
