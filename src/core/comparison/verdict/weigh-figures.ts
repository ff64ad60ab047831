import type { Statement } from '#core/comparison/answers/answer.ts';
import { rulesOfEnds } from '#core/comparison/figures/figure.ts';
import { intervalWords } from '#core/comparison/figures/interval.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { byFigure, byText, figureList, fromSeveral, restsOn } from '#core/comparison/wording/said-by.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { hangsOnScope, isCount, type CountStatement } from './figure-relation.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { judgeCounts } from './judge-figures.ts';
import { noneAgainstSome } from './none-and-some.ts';
import { pairsOf } from './pairs-of.ts';
import { MAY_FALL, weighNoneAndSome, weighWords } from './weigh-words.ts';
import type { Weighed } from './weighed.ts';
import { whyNoUpdate } from './why-no-update.ts';

/** What figures are weighed with. */
export interface Scales {
  readonly names: ReportNames;
  /** Whether counts of this measure only grow. */
  readonly cumulative: boolean;
}

/** Says in words what `judgeFigures` finds of what at least two reports say of one measure. */
export function weighFigures(statements: readonly Statement[], { names, cumulative }: Scales): Weighed {
  const sorted = statements.toSorted(
    (a, b) => byFigure(a, b) || byText(nameOf(names, a.reportId), nameOf(names, b.reportId)),
  );
  const counts = sorted.filter(isCount);
  const verdict = judgeCounts(counts, cumulative);
  const words = noneAgainstSome(sorted, cumulative);
  if (words !== null && bySeriousness(words.verdict, verdict) < 0) return weighNoneAndSome(words, cumulative, names);
  if (!fromSeveral(counts)) return weighWords(sorted, names);

  const plain = { verdict, claimIds: restsOn(counts), notes: [], groups: [], outliers: [] };
  const listed = figureList(counts, names, verdict === 'later update' ? 'with as-of' : 'without as-of');
  const many = new Set(counts.map(({ figure }) => figure.words)).size > 2;
  const all = many ? 'all' : 'both';
  switch (verdict) {
    case 'differ':
      return {
        ...plain,
        ...whoFits(counts),
        reason: `${listed} can’t ${all} be true. ${whyNoUpdate(counts, cumulative, names)}`,
      };
    case 'later update': {
      const reason = `${listed} can’t ${all} be true of one moment, but ${whyUpdate(cumulative, many)}.`;
      return { ...plain, ...whoFits(counts), reason };
    }
    case 'compatible':
      return { ...plain, notes: scopeNotes(counts, names), reason: `${listed} can ${all} be true.` };
    case 'agree':
      return { ...plain, reason: `The same figure: ${listed}.` };
  }
}

function whyUpdate(cumulative: boolean, many: boolean): string {
  if (!cumulative) return MAY_FALL;
  return many
    ? 'the later counts are the higher ones, so they may be updates'
    : 'the later count is the higher one, so it may be an update';
}

/** With more than two reports: who fits with whom, and who with nobody. */
function whoFits(counts: readonly CountStatement[]): Pick<Weighed, 'groups' | 'outliers'> {
  const placed = counts.map(({ reportId, figure }) => ({ by: reportId, span: figure.span, figure }));
  if (new Set(placed.map(({ by }) => by)).size < 3) return { groups: [], outliers: [] };
  const groups = groupsThatFit(placed);
  return {
    groups: groups.map(({ by, common, members }) => ({
      reportIds: by,
      words: `${intervalWords(common)}${rulesOfEnds(
        common,
        members.map(({ figure }) => figure),
      )}`,
    })),
    outliers: outliersOf(placed, groups),
  };
}

function scopeNotes(counts: readonly CountStatement[], names: ReportNames): Weighed['notes'] {
  const hanging = [
    ...new Set(
      pairsOf(counts)
        .filter(([a, b]) => hangsOnScope(a, b))
        .flat(),
    ),
  ];
  if (hanging.length === 0) return [];
  const listed = figureList(hanging, names, 'without as-of');
  const reason = `${listed} go together under one reading of the ambiguous words and not under the other.`;
  return [{ kind: 'scope open', reason, claimIds: restsOn(hanging) }];
}
