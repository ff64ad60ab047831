import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import { DEFAULT_UNIT_GROUPS, type ComparisonSettings } from '#core/model/comparison-settings.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Words } from '#core/words/words.ts';
import { redactClaim, redactParty, redactQuestion, redactReport } from './redact-rows.ts';
import type { RedactionChoice } from './redaction-choice.ts';
import { standIns, type ReplaceNames, type StandIns } from './stand-ins.ts';

/** Everything a document about an investigation is made of. */
export interface ExportInputs extends ComparisonInputs {
  readonly investigation: Pick<Investigation, 'name' | 'description'>;
  readonly tags: readonly Tag[];
}

/**
 * Redacts the data of an export: replaces names in parties, in everything the analyst wrote, in titles and, if chosen, in
 * quotes. The comparison and the writers run on the redacted data, so they cannot reveal a redacted name.
 */
export function redact(inputs: ExportInputs, redaction: RedactionChoice, words: Words): ExportInputs {
  const names = standInsOf(inputs, redaction, words);
  const quote = redaction.namesInQuotes === 'replaced' ? names.inQuote : same;
  const text = names.inText;
  return {
    ...inputs,
    investigation: { name: text(inputs.investigation.name), description: text(inputs.investigation.description) },
    tags: inputs.tags.map((tag) => ({ ...tag, name: text(tag.name), description: text(tag.description) })),
    parties: inputs.parties.map((party) => redactParty(party, names, quote, redaction)),
    reports: inputs.reports.map((report) => redactReport(report, names, redaction)),
    claims: inputs.claims.map((claim) => redactClaim(claim, text, quote, redaction)),
    questions: inputs.questions.map((question) => redactQuestion(question, text, redaction)),
    copied: inputs.copied.map((passage) => ({ ...passage, text: quote(passage.text) })),
    settings: redactSettings(inputs.settings, names),
  };
}

/** Returns the redacted name of the investigation, for the name of a file. */
export const redactInvestigationName = (inputs: ExportInputs, redaction: RedactionChoice, words: Words): string =>
  standInsOf(inputs, redaction, words).inText(inputs.investigation.name);

const standInsOf = ({ parties, reports }: ExportInputs, redaction: RedactionChoice, words: Words): StandIns =>
  standIns(
    parties,
    redaction,
    reports.flatMap(({ authors }) => authors.value),
    words,
  );

const redactSettings = (settings: ComparisonSettings, { inText, inSmallLetters }: StandIns): ComparisonSettings => ({
  unitGroups: settings.unitGroups.map((group) => ({
    ...group,
    name: inText(group.name),
    // as units of claims are replaced, so that a unit still belongs to its group
    words: group.words.map((word) => (COMMON_UNITS.has(word) ? word : inSmallLetters(word))),
  })),
  codingRules: settings.codingRules.map((rule) => ({ ...rule, name: inText(rule.name) })),
  keptApart: settings.keptApart.map(([a, b]) => [inText(a), inText(b)] as const),
});

/** Words that every investigation begins with name nobody. */
const COMMON_UNITS: ReadonlySet<string> = new Set(DEFAULT_UNIT_GROUPS.flatMap(({ words }) => words));

const same: ReplaceNames = (text) => text;
