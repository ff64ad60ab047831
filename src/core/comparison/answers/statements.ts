import { byText } from '#core/base/by-text.ts';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import { figureKey, narrowReading, type Figure } from '#core/comparison/figures/figure.ts';
import { ANY_NUMBER, byEnds } from '#core/comparison/figures/interval.ts';
import type { Statement } from './answer.ts';

/** A statement, a count or a note that belongs to a report. */
interface OfReport {
  readonly reportId: ReportId;
}

/** Returns the reports of `statements`, each once, in the order of the statements. */
export const reportsOf = (statements: readonly OfReport[]): readonly ReportId[] => [
  ...new Set(statements.map(({ reportId }) => reportId)),
];

/** Whether two or more reports occur in `statements`. */
export const fromSeveral = (statements: readonly OfReport[]) =>
  statements.some(({ reportId }) => reportId !== statements[0]?.reportId);

/** Returns the claim that represents each of `statements`. */
export const claimsBehind = (statements: readonly Pick<Statement, 'claims'>[]): readonly ClaimId[] =>
  statements.map(({ claims }) => claims[0].id);

/** Orders statements by their figures, so that their order in the input makes no difference. */
export const byFigure = (a: Pick<Statement, 'figure'>, b: Pick<Statement, 'figure'>) =>
  byEnds(reading(a.figure), reading(b.figure)) ||
  readingsOf(a.figure) - readingsOf(b.figure) ||
  byText(figureKey(a.figure), figureKey(b.figure));

const readingsOf = (figure: Figure) => (figure.kind === 'known' ? figure.readings.length : 0);
const reading = (figure: Figure) => (figure.kind === 'known' ? narrowReading(figure) : ANY_NUMBER);
