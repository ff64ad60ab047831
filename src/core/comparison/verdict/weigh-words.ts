import type { Statement } from '#core/comparison/answers/answer.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { figureList, restsOn, whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import { isCount } from './figure-relation.ts';
import { saysSome, type NoneAndSome } from './none-and-some.ts';
import type { Weighed } from './weighed.ts';

/** Why two figures may be an update of each other though the later isn't the higher. */
export const MAY_FALL = 'they count at different times, and such a count may fall as well as grow';

/** Says in words what comes of a plain zero beside words that stand for one at least. */
export function weighNoneAndSome(
  { verdict, nones, somes }: NoneAndSome,
  cumulative: boolean,
  names: ReportNames,
): Weighed {
  const both = [...nones, ...somes];
  const all = new Set(both.map(({ figure }) => figure.words)).size > 2 ? 'all' : 'both';
  const plain = { verdict, claimIds: restsOn(both), notes: [], groups: [], outliers: [] };
  if (verdict === 'differ') {
    const listed = figureList(both, names, 'without as-of');
    return { ...plain, reason: `${listed} can’t ${all} be true: the words stand for one at least.` };
  }
  const why = cumulative ? 'the words come later and a count may grow from nothing, so it may be an update' : MAY_FALL;
  const listed = figureList(both, names, 'with as-of');
  return { ...plain, reason: `${listed} can’t ${all} be true of one moment, but ${why}.` };
}

/**
 * Says in words what comes of comparing where at most one report gives numbers: words that carry none ("a number of")
 * neither confirm nor contradict any.
 */
export function weighWords(statements: readonly Statement[], names: ReportNames): Weighed {
  const verdict = 'compatible';
  const plain = { verdict, claimIds: restsOn(statements), notes: [], groups: [], outliers: [] } as const;
  const counts = statements.filter(isCount);
  const worded = statements.filter(saysSome);
  const says = [...new Set(worded.map(({ figure }) => figure.words))].map((words) => {
    const speakers = worded.filter(({ figure }) => figure.words === words);
    return `${withVerb(whoSays(speakers, names), 'says', 'say')} ${words}`;
  });
  if (counts.length === 0) {
    const said = statements.some(({ figure }) => figure.kind === 'vague');
    return {
      ...plain,
      reason: `${[said ? 'No report gives a figure' : 'No figure has been entered', ...says].join('; ')}.`,
    };
  }

  const silent = whoSays(
    statements.filter((statement) => !isCount(statement) && !saysSome(statement)),
    names,
  );
  const figures = [...new Set(counts.map(({ figure }) => figure.words))];
  const [gives, it] = figures.length === 1 ? ['a figure', 'it'] : ['figures', 'them'];
  const clauses = [
    `Only ${listWords(whoSays(counts, names))} gives ${gives}, ${listWords(figures)}`,
    ...(says.length === 0 ? [] : [`${listWords(says)}, which neither confirms nor contradicts ${it}`]),
    ...(silent.length === 0 ? [] : [`${withVerb(silent, 'gives', 'give')} none`]),
  ];
  return { ...plain, reason: `${clauses.join('; ')}.` };
}
