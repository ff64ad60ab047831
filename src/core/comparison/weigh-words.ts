import { listWords, withVerb } from '../text/list-words.ts';
import type { Statement } from './answer.ts';
import { isCount } from './figure-relation.ts';
import { saysSome, type FigureVerdict } from './judge-figures.ts';
import type { ReportNames } from './report-names.ts';
import { figureList, restsOn, whoSays } from './said-by.ts';
import type { Weighed } from './weighed.ts';

/**
 * Says in words what comes of comparing where at most one report gives numbers: words that carry none ("a number of")
 * neither confirm nor contradict any but a plain zero.
 */
export function weighWords(statements: readonly Statement[], verdict: FigureVerdict, names: ReportNames): Weighed {
  const plain = { verdict, claimIds: restsOn(statements), notes: [], groups: [], outliers: [] };
  const counts = statements.filter(isCount);
  const worded = statements.filter(saysSome);
  if (verdict === 'differ') {
    const listed = figureList([...counts, ...worded], names, 'without as-of');
    return { ...plain, reason: `${listed} can’t both be true: the words stand for one at least.` };
  }
  const says = [...new Set(worded.map(({ figure }) => figure.words))].map((words) => {
    const speakers = worded.filter(({ figure }) => figure.words === words);
    return `${withVerb(whoSays(speakers, names), 'says', 'say')} ${words}`;
  });
  if (counts.length === 0) return { ...plain, reason: `${['No report gives a figure', ...says].join('; ')}.` };

  const silent = whoSays(
    statements.filter((statement) => !isCount(statement) && !saysSome(statement)),
    names,
  );
  const clauses = [
    `Only ${listWords(whoSays(counts, names))} gives a figure, ${listWords([...new Set(counts.map(({ figure }) => figure.words))])}`,
    ...(says.length === 0 ? [] : [`${listWords(says)}, which neither confirms nor contradicts it`]),
    ...(silent.length === 0 ? [] : [`${withVerb(silent, 'gives', 'give')} none`]),
  ];
  return { ...plain, reason: `${clauses.join('; ')}.` };
}
