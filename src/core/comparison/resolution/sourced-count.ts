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
  /** The measure that most reports give; empty where several are given by as many. */
  readonly measure: string;
  /** The measures that as many reports give, of which none is chosen; empty where one is. */
  readonly tied: readonly string[];
  /** The latest counts of each originator, the lowest first. */
  readonly counts: readonly SourcedCount[];
  /** Counts in whose place their originators give later ones. */
  readonly outdated: readonly SourcedCount[];
}

/** Gathers the counts of the measure that most reports give, with their sources. Nothing settles a tie between measures. */
export function countsToResolve(
  { compared, alone }: ByMeasure,
  origins: readonly AnswerOrigins[],
  publisherOf: (reportId: Report['id']) => PartyId | null,
): CountsToResolve {
  const measures = [...compared, ...alone].map(({ measure, statements }) => ({
    measure,
    counts: statements.filter(isCount),
  }));
  const counted = measures.filter(({ counts }) => counts.length > 0);
  const most = Math.max(...counted.map(({ counts }) => reportsIn(counts)));
  const [best, ...others] = counted.filter(({ counts }) => reportsIn(counts) === most);
  if (best === undefined) return { measure: '', tied: [], counts: [], outdated: [] };
  if (others.length > 0) {
    const tied = [best, ...others].map(({ measure }) => measure).sort();
    return { measure: '', tied, counts: [], outdated: [] };
  }
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
  const outdated = counts.filter((count) => isOutdated(count, counts));
  return { measure: best.measure, tied: [], counts: counts.filter((count) => !outdated.includes(count)), outdated };
}

/** Whether each originator of a count gives one that is surely later. */
const isOutdated = ({ count, origins }: SourcedCount, counts: readonly SourcedCount[]): boolean =>
  origins.length > 0 &&
  origins.every(({ key }) =>
    counts.some(
      (other) =>
        other.origins.some((origin) => origin.key === key) && orderAsOf(count.asOf, other.count.asOf) === 'before',
    ),
  );

const reportsIn = (counts: readonly CountStatement[]) => new Set(counts.map(({ reportId }) => reportId)).size;

/** Returns the count with the latest as-of time: the first count that no other is certainly later than. */
export const latest = (counts: readonly SourcedCount[]): SourcedCount | undefined =>
  counts.find(({ count }) => counts.every((other) => orderAsOf(count.asOf, other.count.asOf) !== 'before'));
