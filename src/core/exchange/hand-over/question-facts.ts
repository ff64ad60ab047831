import { parsePartialDate } from '#core/base/partial-date.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Independence } from '#core/comparison/independence/independence.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Line } from '#core/exchange/document/document.ts';
import type { Decision } from '#core/model/decision.ts';
import { partyName, chainPath } from '#core/words/comparison/attribution.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { nameOf, reportsInBrackets } from '#core/words/comparison/report-name.ts';
import { resolutionRuleName } from '#core/words/comparison/resolution-rule-name.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import { verdictWithSign } from '#core/words/verdict-name.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';

/** Lists the decision on a question, the figure made of several, and who really said it. */
export function questionFacts(
  row: ComparisonRow,
  { comparison, words }: Edition,
): readonly (readonly [string, Line])[] {
  const { independence, resolution, changes } = comparison.detailOf(row);
  const { decision, resolution: choice } = row.question;
  const { context } = comparison;
  const { names, parties } = context;
  const listed: (readonly [string, Line])[] = [];
  if (decision !== null) listed.push([words.say('hand-over.decision'), decisionLine(decision, words)]);
  if (changes.length > 0)
    listed.push([words.say('hand-over.another-look'), [anotherLookSentences(changes, context, words).join(' ')]]);
  if (choice !== null && resolution !== null) {
    const values = {
      rule: resolutionRuleName(choice, parties, words),
      account: resolutionSentence(resolution, context, words),
    };
    listed.push([
      words.say('hand-over.one-figure'),
      [
        resolution.kind === 'figure'
          ? words.say('hand-over.figure-by-rule', { ...values, figure: resolutionFigure(resolution, words) })
          : words.say('hand-over.no-figure-by-rule', values),
      ],
    ]);
  }
  if (independence.reports > 0) {
    const sentences = [
      words.say('hand-over.origins', { summary: independenceSummary(independence, words) }),
      ...independence.findings.map((finding) => findingSentence(finding, context, words)),
    ];
    listed.push([words.say('hand-over.independence'), [sentences.join(' ')]]);
    listed.push([words.say('hand-over.originators'), [originatorWords(independence, names, parties, words)]]);
    const chains = independence.chains.map(({ reportId, links }) =>
      chainPath(nameOf(names, reportId, words), links, parties, words),
    );
    listed.push([words.say('hand-over.chains'), [chains.join('; ')]]);
  }
  return listed;
}

/** Returns the parties named as originators with the reports that rest on each, and how many claims name nobody. */
function originatorWords(
  { originators, unattributed }: Independence,
  names: ReportNames,
  parties: Parties,
  words: Words,
): string {
  const named = originators.map(({ partyId, reportIds }) =>
    words.say('hand-over.originator-of', {
      party: partyName(partyId, parties, words),
      reports: reportsInBrackets(reportIds, names, words),
    }),
  );
  const own = unattributed.length;
  return named.length === 0
    ? words.say('hand-over.no-originator-named', { own })
    : words.say('hand-over.originators-named', { own, originators: words.list(named) });
}

const DECISIONS = {
  accepted: 'hand-over.decision-accepted',
  overridden: 'hand-over.decision-overridden',
  'left open': 'hand-over.decision-left-open',
} as const satisfies Readonly<Record<Decision['act'], string>>;

/** Says what was decided, by whom, when and why. A name or memo that was left out leaves no gap. */
function decisionLine({ act, analyst, at, basis, memo }: Decision, words: Words): Line {
  const day = at.slice(0, 10);
  const date = parsePartialDate(day);
  const sentence = words.say(DECISIONS[act], {
    by: analyst === '' ? 'nobody' : 'analyst',
    analyst,
    date: date === null ? day : words.date(date),
    proposed: verdictWithSign(basis.verdict, words),
  });
  return [memo === '' ? sentence : `${sentence} ${memo}`];
}
