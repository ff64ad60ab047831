import { countsOnlyUnlikes } from '#core/comparison/answers/statements-by-measure.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import { NO_SIDES, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { comparisonsOf } from './comparisons.ts';
import { unlikeMeasures } from './explain-unlike-measures.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/** A verdict with its reason, and the results of the less serious comparisons of the same question. */
export interface ExplainedQuestion extends Sides {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly notes: readonly Note[];
}

/** Explains what `judge` finds: the most serious comparison gives the verdict and its reason, the others give notes. */
export function explainVerdict(question: WeighedQuestion, context: WeighingContext): ExplainedQuestion {
  const { answers, measures } = question;
  const plain = { notes: [], ...NO_SIDES };
  const [only] = answers;
  if (only === undefined) {
    return { ...plain, verdict: 'not mentioned', reason: { kind: 'no report answers', params: {}, claimIds: [] } };
  }
  const claimIds = claimsBehind(answers.flatMap(({ statements }) => statements));
  if (answers.length === 1) {
    const params = { reportId: only.reportId };
    return { ...plain, verdict: 'single report', reason: { kind: 'one report answers', params, claimIds } };
  }
  const sorted = comparisonsOf(question, context).toSorted((a, b) => bySeriousness(a.verdict, b.verdict));
  const [worst, ...others] = sorted.map(({ respect, explain }) => ({ respect, ...explain() }));
  if (worst === undefined) {
    const params = { reportIds: reportsOf(answers) };
    return { ...plain, verdict: 'not weighed', reason: { kind: 'nothing to weigh', params, claimIds } };
  }
  const notes: Note[] = others
    .filter(({ respect, verdict }) => respect === 'figures' || verdict !== 'agree')
    .map(({ reason }) => reason);
  const unlike = unlikeMeasures(measures);
  if (unlike !== null && !countsOnlyUnlikes(measures)) notes.push(unlike);
  notes.push(...worst.notes, ...others.flatMap((comparison) => comparison.notes));
  const { respect: _, ...explained } = worst;
  return { ...explained, notes };
}
