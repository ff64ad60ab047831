import type { PartyId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Question } from '#core/model/question.ts';
import { answerOf, type Answer } from './answers/answer.ts';
import { byMeasure } from './answers/statements-by-measure.ts';
import type { ComparisonContext } from './comparison-context.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { copiedIn } from './independence/copied-passages-in.ts';
import { countOrigins } from './independence/origin-count.ts';
import type { CountedAnswer } from './independence/relays.ts';
import { anotherLook } from './verdict/another-look.ts';
import { decisionBasis } from './verdict/decision-basis.ts';
import { judge, mostInDisputeFirst } from './verdict/judge.ts';
import { sayingAnswers } from './verdict/saying-answers.ts';

/** Compares the answers of reports to one question. Claims of reports that are gone don't count. */
export function compareQuestion(
  question: Question,
  claims: readonly Claim[],
  context: ComparisonContext,
): ComparisonRow {
  const answers = byReport(claims, context).flatMap((own, place): readonly Answer[] => {
    const report = context.ordered[place];
    return own === undefined || report === undefined ? [] : [answerOf(report, own, context.read)];
  });
  const measures = mostInDisputeFirst(byMeasure(answers), context.unitGroups);
  const weighed = { wording: question.wording, answers, measures };
  const proposed = judge(weighed, context);
  const counted = countedAnswers(sayingAnswers(weighed, context), context);
  const { decision } = question;
  const row: ComparisonRow = {
    question,
    answers,
    measures,
    proposed,
    verdict: decision === null || decision.act === 'left open' ? proposed : decision.verdict,
    decisionState: 'undecided',
    origins: countOrigins(counted, copiedIn(answers, context.copied)),
    originators: new Set(counted.flatMap(({ named }) => named as readonly PartyId[])),
  };
  if (decision === null) return row;
  const stands = anotherLook(decision, decisionBasis(row)).length === 0;
  return { ...row, decisionState: stands ? decision.act : 'another look' };
}

/** Returns the answers as far as counting their origins needs them. */
const countedAnswers = (answers: readonly Answer[], context: ComparisonContext): readonly CountedAnswer[] =>
  answers.flatMap((answer) => {
    const report = context.reports.get(answer.reportId);
    if (report === undefined) return [];
    const { value: publisher } = report.publisher;
    return [{ reportId: report.id, publisher, ...context.originKeysOf(answer, report) }];
  });

/** Returns the claims that count, grouped by report, in the order of the reports' names. */
function byReport(
  claims: readonly Claim[],
  { places, ordered }: ComparisonContext,
): readonly (readonly Claim[] | undefined)[] {
  const found: (Claim[] | undefined)[] = ordered.map(() => undefined);
  for (const claim of claims) {
    const place = places.get(claim.reportId);
    if (place === undefined) continue;
    const known = found[place];
    if (known === undefined) found[place] = [claim];
    else known.push(claim);
  }
  return found;
}
