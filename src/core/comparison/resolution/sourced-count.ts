import type { PartyId } from '#core/base/id.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { byFigure } from '#core/comparison/answers/statements.ts';
import type { AnswerOrigins } from '#core/comparison/independence/answer-origins.ts';
import type { Origin } from '#core/comparison/independence/attribution-chain.ts';
import { relaysAmong } from '#core/comparison/independence/relays.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';
import type { Report } from '#core/model/report.ts';

/** A count with the parties it comes from. */
export interface SourcedCount {
  readonly count: CountStatement;
  readonly origins: readonly Origin[];
  /** The publishers whose own reports name other originators and only pass their counts on. */
  readonly relayed: ReadonlySet<string>;
  /** The parties that passed the count on, the report's publisher included. */
  readonly parties: ReadonlySet<PartyId>;
}

/** The counts of a question from which a resolution makes one figure. */
export interface CountsToResolve {
  /** The measure that most reports give. */
  readonly measure: string;
  /** The lowest first. */
  readonly counts: readonly SourcedCount[];
}

/**
 * Gathers the counts of the measure that most reports give, with their sources; the first measure by name where several
 * are equally frequent.
 */
export function countsToResolve(
  { compared, alone }: ByMeasure,
  origins: readonly AnswerOrigins[],
  publisherOf: (reportId: Report['id']) => PartyId | null,
): CountsToResolve {
  const measures = [...compared, ...alone].map(({ measure, statements }) => ({
    measure,
    counts: statements.filter(isCount),
  }));
  const [best] = measures.toSorted(
    (a, b) => reportsIn(b.counts) - reportsIn(a.counts) || (a.measure < b.measure ? -1 : 1),
  );
  if (best === undefined) return { measure: '', counts: [] };
  const relayed = new Set(
    relaysAmong(origins).flatMap(({ publisher, answer }) => (answer.named.length > 0 ? [publisher] : [])),
  );
  const counts = best.counts.toSorted(byFigure).map((count): SourcedCount => {
    const ids = new Set(count.claims.map(({ id }) => id));
    const chains = origins.flatMap((answer) =>
      answer.chains.filter(({ claims }) => claims.some(({ id }) => ids.has(id))),
    );
    const publisher = publisherOf(count.reportId);
    const links = chains.flatMap(({ links }) => links);
    return {
      count,
      origins: chains.map(({ origin }) => origin),
      relayed,
      parties: new Set(publisher === null ? links : [publisher, ...links]),
    };
  });
  return { measure: best.measure, counts };
}

const reportsIn = (counts: readonly CountStatement[]) => new Set(counts.map(({ reportId }) => reportId)).size;

/** Returns the count with the latest as-of time: the first count that no other is certainly later than. */
export const latest = (counts: readonly SourcedCount[]): SourcedCount | undefined =>
  counts.find(({ count }) => counts.every((other) => orderAsOf(count.asOf, other.count.asOf) !== 'before'));
