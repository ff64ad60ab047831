import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import { DEFAULT_UNIT_GROUPS, type ComparisonSettings } from '#core/model/comparison-settings.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Tag } from '#core/model/tag.ts';
import { claimWithout, partyWithout, questionWithout, reportWithout } from './redact-rows.ts';
import type { LeaveOut } from './redaction-choice.ts';
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
  const names = standInsOf(inputs, leaveOut);
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
    settings: settingsWithout(inputs.settings, names),
  };
}

/** The investigation's name without what is to be left out, for the name of a file. */
export const nameWithout = (inputs: ExportInputs, leaveOut: LeaveOut): string =>
  standInsOf(inputs, leaveOut).inText(inputs.investigation.name);

const standInsOf = ({ parties, reports }: ExportInputs, leaveOut: LeaveOut): StandIns =>
  standIns(
    parties,
    leaveOut,
    reports.flatMap(({ authors }) => authors.value),
  );

const settingsWithout = (settings: ComparisonSettings, { inText, inSmallLetters }: StandIns): ComparisonSettings => ({
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
