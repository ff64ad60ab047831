import { withVerb } from '../text/list-words.ts';
import type { Statement } from './answer.ts';
import { orderAsOf } from './as-of.ts';
import { hangsOnScope, isCount, relateFigures, type CountStatement } from './figure-relation.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { intervalWords } from './interval.ts';
import { judgeFigures } from './judge-figures.ts';
import { nameOf, type ReportNames } from './report-names.ts';
import { byFigure, byText, figureList, fromSeveral, restsOn, whoSays } from './said-by.ts';
import { spanWords } from './time-words.ts';
import { weighWords } from './weigh-words.ts';
import type { Weighed } from './weighed.ts';

/** What figures are weighed with. */
export interface Scales {
  readonly names: ReportNames;
  /** Whether counts of this measure only grow. */
  readonly cumulative: boolean;
}

/** Says in words what {@link judgeFigures} finds of what at least two reports say of one measure. */
export function weighFigures(statements: readonly Statement[], { names, cumulative }: Scales): Weighed {
  const verdict = judgeFigures(statements, cumulative);
  const sorted = statements.toSorted(
    (a, b) => byFigure(a, b) || byText(nameOf(names, a.reportId), nameOf(names, b.reportId)),
  );
  const counts = sorted.filter(isCount);
  if (!fromSeveral(counts)) return weighWords(sorted, verdict, names);

  const plain = { verdict, claimIds: restsOn(counts), notes: [], groups: [], outliers: [] };
  const listed = figureList(counts, names, verdict === 'later update' ? 'with as-of' : 'without as-of');
  const all = counts.length > 2 ? 'all' : 'both';
  switch (verdict) {
    case 'differ':
      return {
        ...plain,
        ...whoFits(counts),
        reason: `${listed} can’t ${all} be true. ${whyNoUpdate(counts, cumulative, names)}`,
      };
    case 'later update': {
      const why = cumulative
        ? 'but the later count is the higher one, so it may be an update'
        : 'but they count at different times';
      return { ...plain, ...whoFits(counts), reason: `${listed} can’t ${all} be true of one moment, ${why}.` };
    }
    case 'compatible':
      return { ...plain, notes: scopeNotes(counts, names), reason: `${listed} can ${all} be true.` };
    case 'agree':
      return { ...plain, reason: `The same figure: ${listed}.` };
  }
}

/** Why the first two figures that nothing explains aren't an update of each other. */
function whyNoUpdate(counts: readonly CountStatement[], cumulative: boolean, names: ReportNames): string {
  const pair = pairsOf(counts).find(([a, b]) => relateFigures(a, b, cumulative) === 'apart');
  if (pair === undefined) return '';
  const [a, b] = pair;
  const unknown = whoSays(
    pair.filter(({ asOf }) => asOf.from === 'nowhere'),
    names,
  );
  if (unknown.length > 0 || a.asOf.span === null)
    return `It isn’t known up to when ${withVerb(unknown, 'counts', 'count')}.`;
  const [first, second] = [nameOf(names, a.reportId), nameOf(names, b.reportId)];
  const order = orderAsOf(a.asOf, b.asOf);
  const both = counts.length > 2 ? `${first} and ${second} both` : 'Both';
  if (order === 'same') return `${both} count up to ${spanWords(a.asOf.span)}.`;
  if (order === 'unclear') {
    return `Which of them counts to a later time can’t be told: ${a.asOf.words} (${first}) and ${b.asOf.words} (${second}).`;
  }
  return `${order === 'before' ? second : first} counts to a later time and gives less, which a growing toll doesn’t explain.`;
}

/** With more than two reports: who fits with whom, and who with nobody. */
function whoFits(counts: readonly CountStatement[]): Pick<Weighed, 'groups' | 'outliers'> {
  const placed = counts.map(({ reportId, figure }) => ({ by: reportId, span: figure.span }));
  if (new Set(placed.map(({ by }) => by)).size < 3) return { groups: [], outliers: [] };
  const groups = groupsThatFit(placed);
  return {
    groups: groups.map(({ by, common }) => ({ reportIds: by, words: intervalWords(common) })),
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

/** Every two of the counts once, in their order. */
const pairsOf = (counts: readonly CountStatement[]): readonly (readonly [CountStatement, CountStatement])[] =>
  counts.flatMap((a, index) => counts.slice(index + 1).map((b) => [a, b] as const));
