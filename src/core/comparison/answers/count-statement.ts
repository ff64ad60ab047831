import type { KnownFigure } from '#core/comparison/figures/figure.ts';
import type { Statement } from './answer.ts';

/** A statement that gives numbers. */
export interface CountStatement extends Statement {
  readonly figure: KnownFigure;
}

export const isCount = (statement: Statement): statement is CountStatement => statement.figure.kind === 'known';

/**
 * Orders counts by their as-of times: the earliest first, unknown times last; the lower count first where the times are
 * the same.
 */
export const byAsOf = (a: CountStatement, b: CountStatement) =>
  (a.asOf.span?.from ?? Number.MAX_VALUE) - (b.asOf.span?.from ?? Number.MAX_VALUE) ||
  (a.asOf.span?.to ?? 0) - (b.asOf.span?.to ?? 0) ||
  Math.max(a.figure.span.low, 0) - Math.max(b.figure.span.low, 0);
