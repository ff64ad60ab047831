import type { ClaimId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { spanWords } from '#core/comparison/times/time-words.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText, whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { contradictsItself, judgeTimes } from './judge-times.ts';
import type { Weighed } from './weighed.ts';

/** Says in words what {@link judgeTimes} finds; null where fewer than two reports say when it happened. */
export function weighTimes(answers: readonly Answer[], names: ReportNames): Weighed | null {
  const verdict = judgeTimes(answers);
  if (verdict === null) return null;
  const timed = answers.filter(({ times }) => times.length > 0);
  const given = timesGiven(timed, names);
  const listed = listWords(given);
  const plain = { verdict, claimIds: timed.flatMap(claimsWithTime), notes: [], groups: [], outliers: [] };
  const several = timed.filter(contradictsItself);
  switch (verdict) {
    case 'differ':
      return { ...plain, ...whoFits(timed), reason: `The times contradict each other: ${listed}.` };
    case 'compatible':
      return { ...plain, reason: `${compatibleWords(whoSays(several, names))}: ${listed}.` };
    case 'agree':
      return { ...plain, reason: `${sameWords(given.length, several.length === timed.length)}: ${listed}.` };
  }
}

const compatibleWords = (several: readonly string[]) =>
  several.length === 0
    ? 'The times can all be true'
    : `${withVerb(several, 'gives', 'give')} several times, not all of which fit`;

function sameWords(given: number, several: boolean): string {
  if (several) return 'They give the same times';
  return `They place it at the same time${given === 1 ? '' : ', not all as exactly'}`;
}

/** The different times with who gives each, the earliest first. */
function timesGiven(answers: readonly Answer[], names: ReportNames): readonly string[] {
  const given = new Map<string, { readonly from: number; readonly by: Answer[] }>();
  for (const answer of answers) {
    for (const { span, words } of answer.times) {
      const entry = given.get(words) ?? { from: span.from, by: [] };
      entry.by.push(answer);
      given.set(words, entry);
    }
  }
  return [...given]
    .toSorted(([a, x], [b, y]) => x.from - y.from || byText(a, b))
    .map(([words, { by }]) => `${words} (${whoSays(by, names).join(', ')})`);
}

const claimsWithTime = ({ claims }: Answer): readonly ClaimId[] =>
  claims.filter(({ time }) => time.start !== '' || time.end !== '').map(({ id }) => id);

/** With more than two reports: who places it at times that can all be true. */
function whoFits(answers: readonly Answer[]): Pick<Weighed, 'groups' | 'outliers'> {
  if (answers.length < 3) return { groups: [], outliers: [] };
  const placed = answers.flatMap(({ reportId, times }) =>
    times.map(({ span }) => ({ by: reportId, span: { low: span.from, high: span.to - 1 } })),
  );
  const groups = groupsThatFit(placed);
  return {
    groups: groups.map(({ by, common }) => ({
      reportIds: by,
      words: spanWords({ from: common.low, to: common.high + 1 }),
    })),
    outliers: outliersOf(placed, groups),
  };
}
