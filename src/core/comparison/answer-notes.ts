import { countWords } from '../text/list-words.ts';
import type { Answer } from './answer.ts';
import type { Note } from './finding.ts';
import { nameOf, type ReportNames } from './report-names.ts';

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** Notes reports that say a thing more than once: it counts once. */
export function saidTwiceNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const repeating = answers.filter(({ repeats }) => repeats.size > 0);
  if (repeating.length === 0) return null;
  const words = repeating.map((answer) => {
    const most = Math.max(...answer.statements.map(({ claims }) => claims.length));
    return `${nameOf(names, answer.reportId)} says it ${TIMES[most] ?? `${most} times`}, which counts once`;
  });
  return {
    kind: 'said twice',
    reason: `${words.join('; ')}.`,
    claimIds: repeating.flatMap(({ repeats }) => Array.from(repeats.keys())),
  };
}

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
