import type { ReportId } from '#core/base/id.ts';
import { sameData } from '#core/base/same-data.ts';
import type { AnswerOfVersion2, BasisAnswer, Decision, FactsBasis, OriginRange } from '#core/model/decision.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { answerInVersion2 } from './version-2/answer-in-version-2.ts';

/** The answer of a report at the time of a decision: as facts, or in the words of version 2. */
export type AnswerBefore = BasisAnswer | AnswerOfVersion2;

/** A change of the facts on which a decision was made. */
export type DecisionChange =
  | { readonly kind: 'verdict'; readonly before: Verdict; readonly now: Verdict }
  | { readonly kind: 'answer came'; readonly reportId: ReportId; readonly now: BasisAnswer }
  | { readonly kind: 'answer went'; readonly reportId: ReportId; readonly before: AnswerBefore }
  | {
      readonly kind: 'answer changed';
      readonly reportId: ReportId;
      readonly before: AnswerBefore;
      readonly now: BasisAnswer;
    }
  | { readonly kind: 'sources changed'; readonly reportId: ReportId }
  | { readonly kind: 'origins'; readonly before: OriginRange; readonly now: OriginRange };

/**
 * Finds the reasons why a decision needs another look: the facts on which it was made have changed. The list is empty
 * where none has. The decision itself never changes; only the analyst sees the reasons.
 */
export function anotherLook({ basis: before }: Pick<Decision, 'basis'>, now: FactsBasis): readonly DecisionChange[] {
  const changes: DecisionChange[] = [];
  if (before.verdict !== now.verdict) changes.push({ kind: 'verdict', before: before.verdict, now: now.verdict });
  const left = new Map<ReportId, AnswerBefore>(before.answers.map((answer) => [answer.reportId, answer]));
  for (const answer of now.answers) {
    changes.push(...changesOf(left.get(answer.reportId), answer));
    left.delete(answer.reportId);
  }
  for (const [reportId, answer] of left) changes.push({ kind: 'answer went', reportId, before: answer });
  if (!sameData(before.origins, now.origins))
    changes.push({ kind: 'origins', before: before.origins, now: now.origins });
  return changes;
}

function changesOf(before: AnswerBefore | undefined, now: BasisAnswer): readonly DecisionChange[] {
  const { reportId } = now;
  if (before === undefined) return [{ kind: 'answer came', reportId, now }];
  const changes: DecisionChange[] = [];
  if (!saysTheSame(before, now)) changes.push({ kind: 'answer changed', reportId, before, now });
  if (!sameData(before.chains, now.chains)) changes.push({ kind: 'sources changed', reportId });
  return changes;
}

/**
 * Whether a report says the same now as then, apart from its sources. Words are compared with words, facts with facts.
 */
function saysTheSame(before: AnswerBefore, now: BasisAnswer): boolean {
  if ('says' in before) return before.says === answerInVersion2(now).says;
  return (
    sameData(before.figures, now.figures) && sameData(before.times, now.times) && sameData(before.hedges, now.hedges)
  );
}
