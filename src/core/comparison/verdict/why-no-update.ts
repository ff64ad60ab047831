import { asOfWords, orderAsOf, type AsOf } from '#core/comparison/times/as-of.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import { relateFigures, type CountStatement } from './figure-relation.ts';
import { pairsOf } from './pairs-of.ts';

type Pair = readonly [CountStatement, CountStatement];

/**
 * Why the first two figures that nothing explains aren't an update of each other. Two of different reports come before two
 * of one; of a report that gives both itself the sentence says so.
 *
 * @param counts the lowest first
 * @param cumulative whether such counts only grow
 */
export function whyNoUpdate(counts: readonly CountStatement[], cumulative: boolean, names: ReportNames): string {
  const apart = pairsOf(counts).filter(([a, b]) => relateFigures(a, b, cumulative) === 'apart');
  const pair = apart.find(([a, b]) => a.reportId !== b.reportId) ?? apart[0];
  if (pair === undefined) return '';
  const unknown = pair.filter(({ asOf }) => asOf.span === null);
  if (unknown.length > 0) return `It isn’t known up to when ${withVerb(whoSays(unknown, names), 'counts', 'count')}.`;
  const [a, b] = pair;
  const order = orderAsOf(a.asOf, b.asOf);
  if (order === 'same') return sameTime(pair, whoSays(counts, names).length > 2, names);
  if (order === 'unclear') {
    return `Which of them counts to a later time can’t be told: ${timeOf(a, names)} and ${timeOf(b, names)}.`;
  }
  return givesLess(a, b, names); // the lower figure comes first: were it the earlier, it would be an update
}

const timeOf = ({ reportId, asOf }: CountStatement, names: ReportNames) => `${asOf.words} (${nameOf(names, reportId)})`;

function givesLess(later: CountStatement, earlier: CountStatement, names: ReportNames): string {
  const [name, other] = [nameOf(names, later.reportId), nameOf(names, earlier.reportId)];
  const how =
    later.reportId === earlier.reportId
      ? 'gives less at a later time itself'
      : `counts to a later time than ${other} and gives less`;
  return `${name} ${how}, which a growing toll doesn’t explain.`;
}

/** Says up to when both count, and for whom that is only when it was published: a default, which may be wrong. */
function sameTime([a, b]: Pair, amongMore: boolean, names: ReportNames): string {
  if (a.reportId === b.reportId) {
    return `${nameOf(names, a.reportId)} gives ${listWords([a.figure.words, b.figure.words])} itself, up to ${a.asOf.words}.`;
  }
  const both = amongMore ? `${listWords(whoSays([a, b], names))} both` : 'Both';
  const [defaulted, ...others] = [a, b].filter(({ asOf }) => asOf.from === 'publication');
  if (others.length > 0) return `${both} count up to ${asOfWords(a.asOf, 2)}.`;
  const one = defaulted === undefined ? '' : `, which for ${nameOf(names, defaulted.reportId)} is its publication`;
  return `${both} count up to ${stated(a.asOf, b.asOf)}${one}.`;
}

/** Of two times that are the same, the words of one that is stated. */
const stated = (a: AsOf, b: AsOf) => (a.from === 'claim' ? a.words : b.words);
