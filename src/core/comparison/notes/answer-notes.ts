import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText } from '#core/comparison/wording/said-by.ts';
import { countWords, listWords } from '#core/text/list-words.ts';

const TIMES: Readonly<Record<number, string>> = { 2: 'twice', 3: 'three times', 4: 'four times', 5: 'five times' };

/**
 * Notes reports that say a thing more than once: it counts once. The same figure of people that are named otherwise may be
 * another count, which only the analyst can tell.
 */
export function saidTwiceNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const repeating = answers.filter(({ repeats }) => repeats.size > 0);
  if (repeating.length === 0) return null;
  const words = repeating.map((answer) => {
    const [most] = answer.statements.toSorted((a, b) => b.claims.length - a.claims.length);
    return most === undefined ? '' : `${nameOf(names, answer.reportId)} ${howOften(most)}`;
  });
  return {
    kind: 'said twice',
    reason: `${words.join('; ')}.`,
    claimIds: repeating.flatMap(({ repeats }) => Array.from(repeats.keys())),
  };
}

function howOften({ claims, figure }: Statement): string {
  const people = differentWords(claims.map(({ object, subject }) => (object || subject).trim()));
  if (figure.kind !== 'known' || people.length < 2) {
    return `says it ${TIMES[claims.length] ?? `${claims.length} times`}, which counts once`;
  }
  const listed = listWords(people.map((words) => `for “${words}”`));
  return `gives ${figure.words} ${listed}, which counts once: whether they are the same people is for you to judge`;
}

/** Words that differ in more than their case, without the empty ones. */
const differentWords = (all: readonly string[]): readonly string[] =>
  [...new Map(all.filter((words) => words !== '').map((words) => [words.toLowerCase(), words])).values()].sort(byText);

/** Notes claims whose words can't be found in their report's present text. */
export function orphanedNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const orphans = answers.flatMap(({ claims }) => claims.filter(({ status }) => status === 'orphaned'));
  if (orphans.length === 0) return null;
  const reports = [...new Set(orphans.map(({ reportId }) => nameOf(names, reportId)))];
  return {
    kind: 'orphaned',
    reason: `${countWords(orphans.length, 'claim rests', 'claims rest')} on words that can’t be found in the text any more: ${reports.join(', ')}.`,
    claimIds: orphans.map(({ id }) => id),
  };
}
