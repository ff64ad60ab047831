import { formatPartialDate, parsePartialDate } from '#core/base/partial-date.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Independence } from '#core/comparison/independence/independence.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Line } from '#core/exchange/document/document.ts';
import type { Decision } from '#core/model/decision.ts';
import { countWords } from '#core/text/list-words.ts';
import { partyName, chainPath } from '#core/words/comparison/attribution.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { nameOf, reportsInBrackets } from '#core/words/comparison/report-name.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';
import { resolutionWords } from './resolution-words.ts';
import { verdictWords } from './verdict-words.ts';

/** What was decided on a question, which figure was made of several, and who really said it. */
export function questionFacts(
  row: ComparisonRow,
  { comparison, words }: Edition,
): readonly (readonly [string, Line])[] {
  const { independence, resolution, changes } = comparison.detailOf(row);
  const { decision, resolution: choice } = row.question;
  const { context } = comparison;
  const { names, parties } = context;
  const listed: (readonly [string, Line])[] = [];
  if (decision !== null) listed.push(['Decision', decisionLine(decision, words)]);
  if (changes.length > 0) listed.push(['Another look', [anotherLookSentences(changes, context, words).join(' ')]]);
  if (choice !== null && resolution !== null) {
    const figure = resolution.kind === 'figure' ? `${resolutionFigure(resolution, words)}, by ` : 'None, by ';
    listed.push([
      'One figure',
      [figure, `${resolutionWords(choice, parties, words)}. ${resolutionSentence(resolution, context, words)}`],
    ]);
  }
  if (independence.reports > 0) {
    const found = independence.findings.map((finding) => ` ${findingSentence(finding, context, words)}`).join('');
    listed.push(['Independence', [`${independenceSummary(independence, words)}.${found}`]]);
    listed.push(['Originators', [originatorWords(independence, names, parties, words)]]);
    const chains = independence.chains.map(({ reportId, links }) =>
      chainPath(nameOf(names, reportId, words), links, parties, words),
    );
    listed.push(['Chains', [chains.join('; ')]]);
  }
  return listed;
}

/** The parties named as originators with the reports that rest on each, and how many claims name nobody. */
function originatorWords(
  { originators, unattributed }: Independence,
  names: ReportNames,
  parties: Parties,
  words: Words,
): string {
  const named = originators.map(({ partyId, reportIds }) => {
    return `${partyName(partyId, parties, words)} (${reportsInBrackets(reportIds, names, words)})`;
  });
  const own = unattributed.length === 0 ? '' : `; ${countWords(unattributed.length, 'claim')} in a report’s own voice`;
  return `${named.length === 0 ? 'none named' : words.list(named)}${own}`;
}

const ACTS: Readonly<Record<Decision['act'], string>> = {
  accepted: 'Accepted as proposed',
  overridden: 'Decided against the proposal',
  'left open': 'Left open knowingly',
};

/** What was decided, by whom, when and why; what was left out leaves no trace of its own. */
function decisionLine(decision: Decision, words: Words): Line {
  const by = decision.analyst === '' ? '' : ` by ${decision.analyst}`;
  const date = parsePartialDate(decision.at.slice(0, 10));
  const on = date === null ? '' : `, ${formatPartialDate(date)}`;
  const proposed = decision.act === 'overridden' ? ` (${verdictWords(decision.basis.verdict, words)})` : '';
  return [`${ACTS[decision.act]}${proposed}${by}${on}.`, decision.memo === '' ? '' : ` ${decision.memo}`];
}
