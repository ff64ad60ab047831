import { listWords, withVerb } from '../text/list-words.ts';
import { asOfWords, orderAsOf, sameAsOf, type AsOf } from './as-of.ts';
import type { CountStatement } from './figure-relation.ts';
import type { Note } from './finding.ts';
import type { ReportNames } from './report-names.ts';
import { byText, fromSeveral, restsOn, whoSays } from './said-by.ts';

/** Those that count up to one time. */
interface Until {
  readonly asOf: AsOf;
  readonly who: readonly string[];
}

/** Notes that reports don't count up to the same time, the earliest first; what isn't known is said not to be. */
export function asOfNote(counts: readonly CountStatement[], names: ReportNames): readonly Note[] {
  const [first] = counts;
  if (first === undefined || !fromSeveral(counts) || counts.every(({ asOf }) => sameAsOf(asOf, first.asOf))) return [];
  const unknown = whoSays(
    counts.filter(({ asOf }) => asOf.span === null),
    names,
  );
  const known = timesGiven(
    counts.filter(({ asOf }) => asOf.span !== null),
    names,
  );
  const sentences = [
    ...(unknown.length === 0 ? [] : [`It isn’t known up to when ${withVerb(unknown, 'counts', 'count')}.`]),
    knownSentence(known, unknown.length > 0),
  ];
  return [{ kind: 'as-of differs', reason: sentences.join(' '), claimIds: restsOn(counts) }];
}

function knownSentence(known: readonly Until[], beside: boolean): string {
  const [one, ...others] = known;
  if (one !== undefined && others.every(({ asOf }) => sameAsOf(one.asOf, asOf))) {
    const who = [...new Set(known.flatMap((until) => until.who))].sort(byText);
    const { asOf } = known.find((until) => until.asOf.from === 'claim') ?? one;
    return `${withVerb(who, 'counts', 'count')} up to ${asOfWords(asOf, who.length)}.`;
  }
  const listed = known.map(({ asOf, who }) => `${asOfWords(asOf, who.length)} (${who.join(', ')})`);
  const they = beside ? 'The others' : 'They';
  const surely = known.some(({ asOf: a }) => known.some(({ asOf: b }) => orderAsOf(a, b) === 'before'));
  return surely
    ? `${they} count up to different times: ${listWords(listed)}.`
    : `${they} don’t name the same time up to which they count: ${listWords(listed)}.`;
}

/** The different times with who counts up to each, the earliest first. */
function timesGiven(counts: readonly CountStatement[], names: ReportNames): readonly Until[] {
  const given = new Map<string, CountStatement[]>();
  for (const count of counts) given.set(count.asOf.words, [...(given.get(count.asOf.words) ?? []), count]);
  return [...given.values()]
    .flatMap((alike) => (alike[0] === undefined ? [] : [{ asOf: alike[0].asOf, who: whoSays(alike, names) }]))
    .toSorted((a, b) => fromOf(a) - fromOf(b) || byText(a.asOf.words, b.asOf.words));
}

const fromOf = ({ asOf }: Until) => asOf.span?.from ?? 0;
