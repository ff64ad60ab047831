import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { namesOneOf } from '#core/comparison/figures/measure.ts';
import type { QuestionAsks } from '#core/comparison/questions/question-asks.ts';
import { claimStances, type ClaimStance, type ReadClaim } from '#core/comparison/stances/claim-stance.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/** The reports of a question by what they say of it, each report once, and the claims that show it. */
export interface Stances {
  /** Reports that say so and carry no denial. */
  readonly saying: readonly ReportId[];
  /** Reports in which all claims deny. */
  readonly denying: readonly ReportId[];
  /** Reports that tell of both: one party says so, another denies. */
  readonly tellingBoth: readonly ReportId[];
  /** Reports that say that it isn't known. */
  readonly notKnowing: readonly ReportId[];
  /** Reports whose words negate something, of which nothing shows whether it is what the others say. */
  readonly unclear: readonly ReportId[];
  /** Reports that speak of a plan, a threat, a condition or an expectation, and of nothing that happened. */
  readonly planning: readonly ReportId[];
  /** The claims that deny, don't know or are unclear, with the words by which that is told. */
  readonly read: readonly ClaimStance[];
}

/** What comes of weighing stances. */
export interface WeighedStances extends Stances {
  readonly kind: 'contested' | 'denied' | 'all say so' | 'all deny' | 'some do not know' | 'planned or happened';
}

/**
 * Weighs what reports say of one thing: whether it is so. Counts above none say so, too. Null where nothing can be weighed
 * by stances alone; `kind` is a contradiction wherever one report denies what another says.
 */
export function weighStances(
  question: WeighedQuestion,
  asks: QuestionAsks,
  context: WeighingContext,
): WeighedStances | null {
  const stances = stancesOf(question, asks, context);
  const { saying, denying, tellingBoth, notKnowing, unclear, planning } = stances;
  const reports = question.answers.length;
  if (denying.length + tellingBoth.length > 0 && saying.length + tellingBoth.length > 0) {
    return { ...stances, kind: tellingBoth.length === reports ? 'contested' : 'denied' };
  }
  if (asks !== 'whether' || unclear.length > 0) return null;
  if (planning.length > 0 && planning.length < saying.length) return { ...stances, kind: 'planned or happened' };
  if (denying.length === reports) return { ...stances, kind: 'all deny' };
  if (saying.length === reports) return { ...stances, kind: 'all say so' };
  return saying.length > 0 && notKnowing.length > 0 ? { ...stances, kind: 'some do not know' } : null;
}

/** Finds what each report says of what the question asks. */
export function stancesOf(
  question: WeighedQuestion,
  asks: QuestionAsks,
  { read, languageOf }: WeighingContext,
): Stances {
  const { wording, answers } = question;
  const readings = answers.flatMap(({ claims }) =>
    claims
      .filter((claim) => read.figureOf(claim).kind !== 'known')
      .map((claim): ReadClaim => ({ claim, reading: read.stanceOf(claim, languageOf(claim.reportId)) })),
  );
  const stances = claimStances(readings, wording).filter(
    (stance) => asks !== 'how many' || stance.stance !== 'denies' || deniesCount(stance, readings, question),
  );
  const isCounted = answers.some(({ statements }) => statements.some(({ figure }) => figure.kind !== 'none'));
  const byReport = groupedBy(stances, ({ claim }) => claim.reportId);
  const found = answers.map((answer) => ofReport(answer, byReport.get(answer.reportId) ?? [], isCounted));
  const reportsThat = (fits: (report: OfReport) => boolean) => found.filter(fits).map(({ reportId }) => reportId);
  return {
    saying: reportsThat(({ says, denies }) => says && !denies),
    denying: reportsThat(({ says, denies }) => denies && !says),
    tellingBoth: reportsThat(({ says, denies }) => says && denies),
    notKnowing: reportsThat(({ says, denies, knowsNot }) => knowsNot && !says && !denies),
    unclear: reportsThat(({ unclear, says, denies }) => unclear && !says && !denies),
    planning: reportsThat(({ plansOnly, says }) => says && plansOnly),
    read: stances.filter(({ stance }) => stance !== 'says so'),
  };
}

interface OfReport {
  readonly reportId: ReportId;
  readonly says: boolean;
  readonly denies: boolean;
  readonly knowsNot: boolean;
  readonly unclear: boolean;
  readonly plansOnly: boolean;
}

/** @param isCounted whether a report gives a figure, so that only counts say that there were any */
function ofReport({ reportId, statements }: Answer, own: readonly ClaimStance[], isCounted: boolean): OfReport {
  const has = (wanted: ClaimStance['stance']) => own.some(({ stance }) => stance === wanted);
  const counts = statements.some(({ figure }) =>
    figure.kind === 'known' ? figure.span.low > 0 : figure.kind === 'vague' && figure.cue !== '',
  );
  const saying = own.filter(({ stance }) => stance === 'says so');
  return {
    reportId,
    says: counts || (!isCounted && saying.length > 0),
    denies: has('denies'),
    knowsNot: has('does not know'),
    unclear: has('unclear'),
    plansOnly: saying.length > 0 && saying.every(({ modality }) => modality !== 'happened'),
  };
}

/** Whether a denial is one of what is counted: "denied that anyone was killed", not "denied responsibility". */
function deniesCount({ claim }: ClaimStance, readings: readonly ReadClaim[], { measures }: WeighedQuestion): boolean {
  const reading = readings.find((read) => read.claim === claim)?.reading;
  const denied = (reading?.negated ?? []).join(' ');
  const counted = [...measures.compared, ...measures.alone].flatMap(({ measure }) => measure.split(' '));
  return namesOneOf(denied, [...counted, ...WORDS_OF_LOSS]);
}

/** Words for loss of life or health, by which a denial beside any count of people is one of the count. */
const WORDS_OF_LOSS: readonly string[] = [
  'killed',
  'dead',
  'died',
  'deaths',
  'casualties',
  'losses',
  'wounded',
  'injured',
];
