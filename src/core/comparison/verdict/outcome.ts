import type { ClaimId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { measureWords, type ByMeasure, type Measured } from '#core/comparison/answers/by-measure.ts';
import { isCumulative } from '#core/comparison/figures/measure.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { restsOn, whoSays } from '#core/comparison/wording/said-by.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { listWords } from '#core/text/list-words.ts';
import type { Finding, Note } from './finding.ts';
import { countsOnlyUnlikes } from './judge.ts';
import { weighDenial } from './weigh-denial.ts';
import { weighFigures } from './weigh-figures.ts';
import { weighTimes } from './weigh-times.ts';
import type { Weighed } from './weighed.ts';

/** What comparing figures, times and denials comes to, in words. */
export interface Outcome extends Pick<Weighed, 'groups' | 'outliers' | 'notes'> {
  readonly verdict: Verdict;
  readonly reason: string;
  /** The claims that the verdict rests on, one for each thing a report says. */
  readonly claimIds: readonly ClaimId[];
}

const PLAIN = { groups: [], outliers: [], notes: [] };

/** Says in words what `judge` finds. */
export function outcomeOf(
  answers: readonly Answer[],
  measures: ByMeasure,
  names: ReportNames,
  groups: readonly UnitGroup[],
): Outcome {
  const [only] = answers;
  if (only === undefined) return { ...PLAIN, verdict: 'not mentioned', reason: 'No report answers it.', claimIds: [] };
  const claimIds = restsOn(answers.flatMap(({ statements }) => statements));
  if (answers.length === 1) {
    return { ...PLAIN, verdict: 'single report', reason: `Only ${nameOf(names, only.reportId)} answers it.`, claimIds };
  }
  const unlike = unlikeMeasures(measures, names);
  const respects = measures.compared.map((measured) => weighMeasure(measured, measures, names, groups));
  if (unlike !== null && countsOnlyUnlikes(measures)) {
    respects.push({ ...PLAIN, ...unlike, kind: 'figures', verdict: unlike.kind });
  }
  const denial = weighDenial(answers, names);
  if (denial !== null) respects.push({ ...denial, kind: 'denied' });
  const times = weighTimes(answers, names);
  if (times !== null) respects.push({ ...times, kind: 'times' });

  const [worst, ...others] = respects.toSorted((a, b) => bySeriousness(a.verdict, b.verdict));
  if (worst === undefined) {
    const who = whoSays(answers, names);
    const reason = `${listWords(who)} ${who.length > 2 ? 'all' : 'both'} answer it; no figure and no time contradicts.`;
    return { ...PLAIN, verdict: 'agree', reason, claimIds };
  }
  const notes = others.filter(({ kind, verdict }) => kind === 'figures' || verdict !== 'agree').map(asNote);
  if (unlike !== null && !countsOnlyUnlikes(measures)) notes.push(unlike);
  notes.push(...respects.flatMap((respect) => respect.notes));
  const { kind: _, ...outcome } = worst;
  return { ...outcome, notes };
}

/** A comparison that can be made: in the figures of one measure, in times, or in who denies what others say. */
interface Respect extends Weighed {
  readonly kind: 'figures' | 'times' | 'denied';
}

function weighMeasure(
  { measure, statements }: Measured,
  { compared, alone }: ByMeasure,
  names: ReportNames,
  groups: readonly UnitGroup[],
): Respect {
  const weighed = weighFigures(statements, { names, cumulative: isCumulative(measure, groups) });
  const several = compared.length + alone.length > 1;
  return {
    ...weighed,
    kind: 'figures',
    reason: several ? `As to ${measureWords(measure)}, ${asClause(weighed.reason)}` : weighed.reason,
  };
}

/** A sentence as it goes on after others. One that begins with a capital begins with a word of ours, not with a name. */
const asClause = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const asNote = ({ kind, reason, claimIds }: Respect): Note => ({ kind, reason, claimIds });

/** Counts of different measures, one of which only one report gives: figures that look alike and mustn't be compared. */
function unlikeMeasures({ compared, alone }: ByMeasure, names: ReportNames): Finding<'not comparable'> | null {
  const measures = [...compared, ...alone];
  if (alone.length === 0 || measures.length < 2) return null;
  const listed = measures.map(
    ({ measure, statements }) => `${measureWords(measure)} (${whoSays(statements, names).join(', ')})`,
  );
  return {
    kind: 'not comparable',
    reason: `Different things are counted: ${listWords(listed)}. They aren’t compared with each other.`,
    claimIds: restsOn(measures.flatMap(({ statements }) => statements)),
  };
}
