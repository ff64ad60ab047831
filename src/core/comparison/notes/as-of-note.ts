import { asOfWords, orderAsOf, sameAsOf, type AsOf } from '#core/comparison/times/as-of.ts';
import { spanWords } from '#core/comparison/times/time-words.ts';
import type { CountStatement } from '#core/comparison/verdict/figure-relation.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import { pairsOf } from '#core/comparison/verdict/pairs-of.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText, fromSeveral, restsOn, whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';

/** Those that count up to one time, and when that begins. */
interface Until {
  readonly asOf: AsOf;
  readonly from: number;
  readonly counts: CountStatement[];
}

/** Notes that reports don't count up to the same time, the earliest first; what isn't known is said not to be. */
export function asOfNote(counts: readonly CountStatement[], names: ReportNames): readonly Note[] {
  if (!fromSeveral(counts) || pairsOf(counts).every(([a, b]) => sameAsOf(a.asOf, b.asOf))) return [];
  const unknown = whoSays(
    counts.filter(({ asOf }) => asOf.span === null),
    names,
  );
  const sentences = [
    ...(unknown.length === 0 ? [] : [`It isn’t known up to when ${withVerb(unknown, 'counts', 'count')}.`]),
    knownSentence(timesGiven(counts), unknown.length > 0, names),
  ];
  return [{ kind: 'as-of differs', reason: sentences.join(' '), claimIds: restsOn(counts) }];
}

function knownSentence(known: readonly Until[], beside: boolean, names: ReportNames): string {
  const wordsOf = ({ asOf }: Until, who: readonly string[]) => asOfWords(asOf, who.length);
  const pairs = pairsOf(known);
  const [first] = known;
  if (first !== undefined && pairs.every(([a, b]) => sameAsOf(a.asOf, b.asOf))) {
    const who = whoSays(
      known.flatMap(({ counts }) => counts),
      names,
    );
    return `${withVerb(who, 'counts', 'count')} up to ${wordsOf(first, who)}.`;
  }
  if (known.every(({ asOf }) => asOf.from === 'publication')) return publishedSentence(known, beside, names);
  const listed = known.map((until) => {
    const who = whoSays(until.counts, names);
    return `${wordsOf(until, who)} (${who.join(', ')})`;
  });
  const they = beside ? 'The others' : 'They';
  return pairs.some(([a, b]) => orderAsOf(a.asOf, b.asOf) === 'before')
    ? `${they} count up to different times: ${listWords(listed)}.`
    : `${they} don’t name the same time up to which they count: ${listWords(listed)}.`;
}

function publishedSentence(known: readonly Until[], beside: boolean, names: ReportNames): string {
  const published = known.map(({ asOf, counts }) => {
    const when = asOf.span === null ? '' : spanWords(asOf.span);
    return `${when} (${whoSays(counts, names).join(', ')})`;
  });
  const nobody = beside ? 'Nor do the others say it.' : 'No report says up to when it counts.';
  return `${nobody} Their publication stands for that: ${listWords(published)}.`;
}

/** The different known times with who counts up to each, the earliest first; of equal ones those that are stated. */
function timesGiven(counts: readonly CountStatement[]): readonly Until[] {
  const given = new Map<string, Until>();
  for (const count of counts) {
    const { asOf } = count;
    if (asOf.span === null) continue;
    const known = given.get(asOf.words) ?? { asOf, from: asOf.span.from, counts: [] };
    known.counts.push(count);
    given.set(asOf.words, known);
  }
  return [...given.values()].sort((a, b) => a.from - b.from || byText(a.asOf.words, b.asOf.words));
}
