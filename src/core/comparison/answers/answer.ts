import type { ClaimId, ReportId } from '#core/base/id.ts';
import { sameFigure, type Figure } from '#core/comparison/figures/figure.ts';
import type { PeopleCountedBy } from '#core/comparison/figures/people-relation.ts';
import { sameAsOf, type AsOf } from '#core/comparison/times/as-of.ts';
import type { EventTime } from '#core/comparison/times/event-time.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import type { ClaimReader } from './claim-reader.ts';
import { excludeEachOther } from './counted-set.ts';

/** A statement of a report on a question, counted once however often the report repeats it. */
export interface Statement {
  readonly reportId: ReportId;
  /** The claims that make the statement; the first represents all of them. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** The measure of the count; empty where nothing is counted, or where the report doesn't say what. */
  readonly measure: string;
  readonly figure: Figure;
  readonly asOf: AsOf;
  /** Who is counted, as far as the words tell. */
  readonly people: PeopleCountedBy;
  /** The time over which it counts; null where the report doesn't say when. */
  readonly period: EventTime | null;
}

/** The answer of one report to a question. */
export interface Answer {
  readonly reportId: ReportId;
  /** The claims that answer the question, in reading order. */
  readonly claims: readonly Claim[];
  /** The statements that the claims make, each once; at least one. */
  readonly statements: readonly Statement[];
  /** Claims that repeat a statement, each with the claim that is counted in its place. */
  readonly repeats: ReadonlyMap<ClaimId, ClaimId>;
  /** The different times at which the report's claims place it. */
  readonly times: readonly EventTime[];
  /** Those of the times that claims without a figure give. */
  readonly uncountedTimes: readonly EventTime[];
}

const NO_REPEATS: ReadonlyMap<ClaimId, ClaimId> = new Map();
const NO_TIMES: readonly EventTime[] = [];

/**
 * Returns what `report` says with `claims`, of which there is at least one. Claims with the same figure of the same
 * measure are one statement, unless each states an as-of time of its own; a mention without a figure counts only where
 * no figure is given. A denial says nothing again that isn't one.
 */
export function answerOf(report: Report, claims: readonly Claim[], read: ClaimReader): Answer {
  const first = claims[0];
  const reportId = report.id;
  if (first !== undefined && claims.length === 1) {
    const time = read.timeOf(first);
    const times = time === null ? NO_TIMES : [time];
    const statement = statementOf(first, report, read);
    const uncountedTimes = statement.figure.kind === 'known' ? NO_TIMES : times;
    return { reportId, claims, statements: [statement], repeats: NO_REPEATS, times, uncountedTimes };
  }
  const ordered = claims.toSorted(byReadingOrder);
  const parts = ordered.map((claim) => statementOf(claim, report, read));
  const denies = (claim: Claim) => {
    if (read.figureOf(claim).kind === 'known') return false; // its figure tells
    const { kind } = read.stanceOf(claim, report.language.value);
    return kind === 'denial' || kind === 'negation';
  };
  const statements: Growing[] = [];
  const repeats = new Map<ClaimId, ClaimId>();
  for (const part of parts.toSorted((a, b) => weight(a) - weight(b))) {
    const known = statements.find(
      (statement) => saysAgain(statement, part) && denies(statement.claims[0]) === denies(part.claims[0]),
    );
    if (known === undefined) {
      statements.push({ ...part, claims: [...part.claims] });
      continue;
    }
    repeats.set(part.claims[0].id, known.claims[0].id);
    known.claims.push(part.claims[0]);
    if (part.figure.kind === 'known' && part.asOf.from === 'claim') known.asOf = part.asOf;
  }
  const uncounted = ordered.filter((claim) => read.figureOf(claim).kind !== 'known');
  return {
    reportId,
    claims: ordered,
    statements,
    repeats,
    times: timesOf(ordered, read),
    uncountedTimes: timesOf(uncounted, read),
  };
}

type Growing = { -readonly [K in keyof Statement]: Statement[K] } & { claims: [Claim, ...Claim[]] };

const statementOf = (claim: Claim, report: Report, read: ClaimReader): Statement => ({
  reportId: report.id,
  claims: [claim],
  measure: read.measureOf(claim),
  figure: read.figureOf(claim),
  asOf: read.asOfOf(claim, report),
  people: read.peopleOf(claim),
  period: read.timeOf(claim),
});

/**
 * Returns the order in which claims are read: figures first, words without a number next, mentions last. A later claim
 * may repeat an earlier one.
 */
const weight = ({ figure, measure }: Statement) =>
  figure.kind === 'known' ? 0 : figure.kind === 'vague' ? 1 : measure === '' ? 3 : 2;

function saysAgain(statement: Statement, other: Statement): boolean {
  const { figure, measure, asOf } = other;
  if (figure.kind === 'none' && measure === '') return true;
  if (statement.measure !== measure || excludeEachOther(statement, other)) return false;
  if (figure.kind !== 'known') return true;
  if (statement.figure.kind !== 'known' || !sameFigure(statement.figure, figure)) return false;
  const bothState = statement.asOf.from === 'claim' && asOf.from === 'claim';
  return !bothState || sameAsOf(statement.asOf, asOf);
}

/** Returns the different times of claims. A reader gives equal times as the same object. */
const timesOf = (claims: readonly Claim[], read: ClaimReader): readonly EventTime[] => [
  ...new Set(claims.map((claim) => read.timeOf(claim)).filter((time) => time !== null)),
];
