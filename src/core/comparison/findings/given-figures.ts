import type { ReportId } from '#core/base/id.ts';
import type { Statement } from '#core/comparison/answers/answer.ts';
import type { KnownFigure } from '#core/comparison/figures/figure.ts';
import type { TimeSpan } from '#core/comparison/times/time-span.ts';

/** A figure with the report that gives it and its as-of time. */
export type GivenFigure = Pick<Statement, 'reportId' | 'figure' | 'asOf'>;

/** A {@link GivenFigure} with numbers. */
export interface GivenCount extends GivenFigure {
  readonly figure: KnownFigure;
}

/** An event time with the report that gives it. */
export interface GivenTime {
  readonly reportId: ReportId;
  readonly span: TimeSpan;
}

/** Returns the figures that statements give, without the claims behind them. */
export const givenFigures = <S extends GivenFigure>(
  statements: readonly S[],
): readonly (Pick<S, 'reportId' | 'asOf'> & { readonly figure: S['figure'] })[] =>
  statements.map(({ reportId, figure, asOf }) => ({ reportId, figure, asOf }));
