import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { chainsOf } from '#core/comparison/independence/attribution-chain.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText } from '#core/comparison/wording/said-by.ts';
import type { BasisAnswer, Decision, DecisionBasis } from '#core/model/decision.ts';
import { VERDICT_SIGNS } from '#core/model/verdict.ts';
import { isCount } from './figure-relation.ts';

/** What a decision on a row's proposal rests on. Made of what the claims say: renaming a party or a report leaves it alone. */
export function decisionBasis({
  answers,
  proposed,
  origins,
}: Pick<ComparisonRow, 'answers' | 'proposed' | 'origins'>): DecisionBasis {
  const { fewest, most } = origins;
  return {
    verdict: proposed,
    answers: answers.map(basisAnswer).toSorted((a, b) => byText(a.reportId, b.reportId)),
    origins: fewest === most ? String(most) : `${fewest} to ${most}`,
  };
}

const basisAnswer = (answer: Answer): BasisAnswer => ({
  reportId: answer.reportId,
  says: summary(answer),
  chains: [
    ...new Set(answer.claims.flatMap(({ attribution }) => chainsOf(attribution).map((chain) => chain.join(' ')))),
  ].sort(),
});

/** What a report says, in words made of its claims' fields: `20 or more killed, as of …; Thursday 21 Apr 2016; hedged`. */
function summary({ claims, statements, times }: Answer): string {
  const counts = statements
    .filter(({ figure, measure }) => figure.kind !== 'none' || measure !== '')
    .map((statement) => {
      const words = `${statement.figure.words} ${statement.measure}`.trim();
      return isCount(statement) ? `${words}, as of ${statement.asOf.words}` : words;
    });
  const hedges = new Set(claims.map(({ hedge }) => hedge).filter((hedge) => hedge !== ''));
  const said = [counts, times.map(({ words }) => words), [...hedges].map((hedge) => `“${hedge}”`)];
  return said.flatMap((words) => words.toSorted(byText)).join('; ') || 'says so';
}

/**
 * Why a decision needs another look: what it was made on has changed, each in a sentence. Empty: it stands. Nothing is ever
 * changed by this but what the analyst is shown.
 */
export function anotherLook(decision: Decision, now: DecisionBasis, names: ReportNames): readonly string[] {
  const then = decision.basis;
  const changes: string[] = [];
  if (then.verdict !== now.verdict) {
    changes.push(`The proposal was “${wordsOf(then.verdict)}” and is “${wordsOf(now.verdict)}” now.`);
  }
  const before = new Map(then.answers.map((answer) => [answer.reportId, answer]));
  for (const answer of now.answers) {
    changes.push(...changesOf(before.get(answer.reportId), answer, nameOf(names, answer.reportId)));
    before.delete(answer.reportId);
  }
  for (const { reportId, says } of before.values()) {
    changes.push(`${nameOf(names, reportId)} answered it then (${says}), and doesn’t now.`);
  }
  if (then.origins !== now.origins)
    changes.push(`Independent origins were ${then.origins}, and are ${now.origins} now.`);
  return changes;
}

function changesOf(before: BasisAnswer | undefined, now: BasisAnswer, name: string): readonly string[] {
  if (before === undefined) return [`${name} didn’t answer it then, and does now: ${now.says}.`];
  return [
    ...(before.says === now.says ? [] : [`${name} was read as: ${before.says}. Now: ${now.says}.`]),
    ...(before.chains.join() === now.chains.join() ? [] : [`Whom ${name} names as its sources has changed.`]),
  ];
}

const wordsOf = (verdict: DecisionBasis['verdict']) => VERDICT_SIGNS[verdict].words;
