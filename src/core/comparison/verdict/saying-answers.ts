import type { ClaimId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { questionAsks } from '#core/comparison/questions/question-asks.ts';
import { stancesOf } from './weigh-stances.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/**
 * Returns the answers as far as they say that it is so, for counting their origins: who denies is no origin of what is
 * said. Where nobody says so, or nobody denies, the answers are returned as they are.
 */
export function sayingAnswers(question: WeighedQuestion, context: WeighingContext): readonly Answer[] {
  const { answers, wording } = question;
  const asks = questionAsks(
    wording,
    answers.flatMap(({ claims }) => claims),
  );
  const { saying, tellingBoth, read } = stancesOf(question, asks, context);
  const denying = new Set<ClaimId>(read.flatMap(({ claim, stance }) => (stance === 'denies' ? [claim.id] : [])));
  if (denying.size === 0 || saying.length + tellingBoth.length === 0) return answers;
  return answers
    .map((answer) => ({ ...answer, claims: answer.claims.filter(({ id }) => !denying.has(id)) }))
    .filter(({ claims }) => claims.length > 0);
}
