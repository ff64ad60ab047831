import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount } from '#core/comparison/answers/count-statement.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import { givenFigures } from '#core/comparison/findings/given-figures.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import type { Explanation } from './explanation.ts';
import { hasVagueWords, type NoneAndSome } from './none-and-some.ts';

/** Explains the comparison of a plain zero with words that mean at least one. */
export function explainNoneAndSome(
  { verdict, nones, somes }: NoneAndSome,
  cumulative: boolean,
  measure: string | null,
): Explanation {
  const both = [...nones, ...somes];
  const figures = givenFigures(both);
  const claimIds = claimsBehind(both);
  const reason: VerdictReason =
    verdict === 'differ'
      ? { kind: 'none contradicts vague words', params: { measure, figures }, claimIds }
      : { kind: 'vague words may follow none', params: { measure, figures, cumulative }, claimIds };
  return { verdict, reason, notes: [], ...NO_SIDES };
}

/**
 * Explains the comparison where at most one report gives numbers: words without a number ("a number of") neither
 * confirm nor contradict a figure.
 */
export function explainVagueWords(statements: readonly Statement[], measure: string | null): Explanation {
  return {
    verdict: 'compatible',
    reason: vagueReason(statements, measure),
    notes: [],
    ...NO_SIDES,
  };
}

function vagueReason(statements: readonly Statement[], measure: string | null): VerdictReason {
  const claimIds = claimsBehind(statements);
  const counts = statements.filter(isCount);
  const vague = givenFigures(statements.filter(hasVagueWords));
  if (counts.length > 0) {
    const silent = statements.filter((statement) => !isCount(statement) && !hasVagueWords(statement));
    const params = { measure, figures: givenFigures(counts), vague, silent: reportsOf(silent) };
    return { kind: 'one report gives figures', params, claimIds };
  }
  return statements.some(({ figure }) => figure.kind === 'vague')
    ? { kind: 'no figure given', params: { measure, vague }, claimIds }
    : { kind: 'no figure entered', params: { measure }, claimIds };
}
