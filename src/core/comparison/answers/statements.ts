import { byText } from '#core/base/by-text.ts';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import { figureKey, narrowReading, type Figure } from '#core/comparison/figures/figure.ts';
import { ANY_NUMBER, byEnds } from '#core/comparison/figures/interval.ts';
import type { Statement } from './answer.ts';

/** Something that a report says. */
interface OfReport {
  readonly reportId: ReportId;
}

/** Returns the reports of `statements`, each once, in the order of the statements. */
export const reportsOf = (statements: readonly OfReport[]): readonly ReportId[] => [
  ...new Set(statements.map(({ reportId }) => reportId)),
];

/** Whether two reports or more say something among `statements`. */
export const fromSeveral = (statements: readonly OfReport[]) =>
  statements.some(({ reportId }) => reportId !== statements[0]?.reportId);

/** Returns the claims that stand for `statements`, one for each. */
export const claimsBehind = (statements: readonly Pick<Statement, 'claims'>[]): readonly ClaimId[] =>
  statements.map(({ claims }) => claims[0].id);

/** Orders statements by what they say, so that their order in the input leaves no trace. */
export const byFigure = (a: Pick<Statement, 'figure'>, b: Pick<Statement, 'figure'>) =>
  byEnds(reading(a.figure), reading(b.figure)) ||
  readingsOf(a.figure) - readingsOf(b.figure) ||
  byText(figureKey(a.figure), figureKey(b.figure));

const readingsOf = (figure: Figure) => (figure.kind === 'known' ? figure.readings.length : 0);
const reading = (figure: Figure) => (figure.kind === 'known' ? narrowReading(figure) : ANY_NUMBER);
