import type { Claim } from '#core/model/claim.ts';
import type { BasisFigure, Decision, DecisionBasis } from '#core/model/decision.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { MetadataValue } from '#core/model/metadata-value.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { Quantity } from '#core/model/quantity.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { RedactionChoice } from './redaction-choice.ts';
import type { ReplaceNames, StandIns } from './stand-ins.ts';

/** Redacts a party: gives it its stand-in, or redacts the names of other parties in its texts. */
export function redactParty(party: Party, names: StandIns, quote: ReplaceNames, redaction: RedactionChoice): Party {
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
    memo: redaction.memos ? '' : names.inText(party.memo),
    gradings: party.gradings.map((grading) => ({
      ...grading,
      reason: redaction.memos ? '' : names.inText(grading.reason),
      analyst: redaction.analysts ? '' : grading.analyst,
    })),
  };
}

/** Redacts a report. Addresses and file names tell a publisher as surely as its name does. */
export function redactReport(report: Report, names: StandIns, redaction: RedactionChoice): Report {
  const replaced = (value: MetadataValue<string>, by = names.inText) => ({ ...value, value: by(value.value) });
  const isLeftOut = redaction.names === 'everybody';
  return {
    ...report,
    title: replaced(report.title),
    authors: redaction.names === 'nobody' ? report.authors : { ...report.authors, value: [] },
    url: isLeftOut ? { ...report.url, value: '' } : replaced(report.url, names.inSmallLetters),
    dateline: replaced(report.dateline),
    source: { ...report.source, fileName: isLeftOut ? '' : names.inSmallLetters(report.source.fileName) },
    warnings: report.warnings.map((warning) => redactWarning(warning, names)),
    memo: redaction.memos ? '' : names.inText(report.memo),
  };
}

/** Redacts a warning: it may quote a date as written or a sentence of older data. */
const redactWarning = ({ code, params }: ImportWarning, names: StandIns): ImportWarning =>
  ({
    code,
    params: Object.fromEntries(
      Object.entries(params).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'string' ? names.inText(value) : value,
      ]),
    ),
  }) as ImportWarning;

/** Redacts a claim; `quote` replaces names in the report's own words. */
export function redactClaim(claim: Claim, text: ReplaceNames, quote: ReplaceNames, redaction: RedactionChoice): Claim {
  return {
    ...claim,
    quote: quote(claim.quote),
    prefix: quote(claim.prefix),
    suffix: quote(claim.suffix),
    attribution: { ...claim.attribution, cue: text(claim.attribution.cue) },
    quantity: redactQuantity(claim.quantity, text),
    time: { ...claim.time, asWritten: text(claim.time.asWritten) },
    subject: text(claim.subject),
    object: text(claim.object),
    place: text(claim.place),
    placeAsWritten: text(claim.placeAsWritten),
    hedge: text(claim.hedge),
    memo: redaction.memos ? '' : text(claim.memo),
    analyst: redaction.analysts ? '' : claim.analyst,
  };
}

const redactQuantity = (quantity: Quantity, text: ReplaceNames): Quantity => ({
  ...quantity,
  cue: text(quantity.cue),
  unit: text(quantity.unit),
  rule: text(quantity.rule),
});

/** Redacts a question and its decision. */
export function redactQuestion(question: Question, text: ReplaceNames, redaction: RedactionChoice): Question {
  const wording = text(question.wording);
  return {
    ...question,
    wording,
    wordingKey: matchKey(wording),
    description: text(question.description),
    decision: question.decision === null ? null : redactDecision(question.decision, text, redaction),
  };
}

const redactDecision = (decision: Decision, text: ReplaceNames, redaction: RedactionChoice): Decision => ({
  ...decision,
  memo: redaction.memos ? '' : text(decision.memo),
  analyst: redaction.analysts ? '' : decision.analyst,
  basis: redactBasis(decision.basis, text),
});

/** Redacts what a decision rests on: its words are those of claims, so names in them are replaced as in claims. */
function redactBasis(basis: DecisionBasis, text: ReplaceNames): DecisionBasis {
  if (basis.form === 'words of version 2') {
    return { ...basis, answers: basis.answers.map((answer) => ({ ...answer, says: text(answer.says) })) };
  }
  const redactFigure = (figure: BasisFigure): BasisFigure => ({
    ...figure,
    measure: text(figure.measure),
    cue: text(figure.cue),
    rule: text(figure.rule),
  });
  return {
    ...basis,
    answers: basis.answers.map((answer) => ({
      ...answer,
      figures: answer.figures.map(redactFigure),
      hedges: answer.hedges.map(text),
    })),
  };
}
