import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import type { AnswerOrigins, SourceChain } from './answer-origins.ts';
import { citedWords, type Parties } from './attribution-chain.ts';
import { claimIdsOf, type IndependenceFinding } from './independence-findings.ts';
import { relaysAmong } from './relays.ts';

/** What makes the sources of a report uncertain, and on which of its chains that rests. */
interface Uncertain {
  readonly kind: IndependenceFinding['kind'];
  readonly answer: AnswerOrigins;
  readonly chains: readonly SourceChain[];
  /** Whom it cites, in words; empty for its own voice. */
  readonly cited: string;
  /** Whether its chain leads back to its own publisher. */
  readonly circle: boolean;
}

/** Why the number of origins isn't certain: what holds of several reports is said once. */
export function uncertainFindings(
  answers: readonly AnswerOrigins[],
  names: ReportNames,
  parties: Parties,
): readonly IndependenceFinding[] {
  const relaying = new Set(relaysAmong(answers).map(({ answer }) => answer));
  const alike = new Map<string, Uncertain[]>();
  for (const answer of answers) {
    const found = relaying.has(answer) && answer.named.length === 0 ? null : uncertain(answer, parties);
    if (found === null) continue;
    const key = `${found.kind}/${found.circle}/${found.cited}`;
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return [...alike.values()].flatMap((all): readonly IndependenceFinding[] => {
    const [first] = all;
    if (first === undefined) return [];
    const who = whoSays(
      all.map(({ answer }) => answer),
      names,
    );
    const reason = sentence(first, who, answers.length === 1);
    return [{ kind: first.kind, reason, claimIds: claimIdsOf(all.flatMap(({ chains }) => chains)) }];
  });
}

function uncertain(answer: AnswerOrigins, parties: Parties): Uncertain | null {
  const own = answer.chains.filter(({ origin }) => origin.kind === 'own voice');
  const unnamed = answer.chains.filter(({ origin }) => origin.kind === 'unnamed');
  const wordsOf = (chains: readonly SourceChain[]) =>
    citedWords(
      chains.map(({ links }) => links),
      parties,
    );
  if (answer.named.length === 0 && own.length > 0) {
    const circle = own.every(({ links }) => links.length > 0);
    return { kind: 'own voice', answer, chains: own, cited: circle ? wordsOf(own) : '', circle };
  }
  if (unnamed.length === 0) return null;
  const kind = answer.named.length === 0 ? 'unnamed' : 'unnamed beside named';
  return { kind, answer, chains: unnamed, cited: wordsOf(unnamed), circle: false };
}

function sentence({ kind, cited, circle }: Uncertain, who: readonly string[], alone: boolean): string {
  const one = who.length === 1;
  const cites = withVerb(who, 'cites', 'cite');
  if (circle) {
    return `${cites} ${cited}: that leads back to its own publisher, and nothing shows where it has it from.`;
  }
  if (kind === 'own voice') {
    return one
      ? `${listWords(who)} says it in its own voice: it may know by itself, or rest on somebody it doesn’t name.`
      : `${listWords(who)} say it in their own voices: each may know by itself, or rest on somebody it doesn’t name.`;
  }
  if (kind === 'unnamed beside named') {
    return `Beside those ${one ? 'it names' : 'they name'}, ${cites} ${cited}; nothing shows that they spoke independently, so they aren’t counted apart.`;
  }
  if (alone) return `${cites} only ${cited}: who that is can’t be told.`;
  return `${cites} only ${cited}, ${one ? 'which' : 'each of which'} may be an origin of its own, or rest on one of the others.`;
}
