import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount } from '#core/comparison/answers/count-statement.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import { givenFigures } from '#core/comparison/findings/given-figures.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import type { Explanation } from './explanation.ts';
import { hasVagueWords, type BelowWords } from './figures-below-words.ts';

/** Explains what comes of figures that are lower than words without a number allow. */
export function explainBelowWords(
  { verdict, counts, worded, least }: BelowWords,
  growth: Growth,
  measure: string | null,
): Explanation {
  const both = [...counts, ...worded];
  const figures = givenFigures(both);
  const claimIds = claimsBehind(both);
  const reason: VerdictReason =
    verdict === 'differ'
      ? { kind: 'vague words mean more', params: { measure, figures, least }, claimIds }
      : { kind: 'vague words may be updates', params: { measure, figures, growth }, claimIds };
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
