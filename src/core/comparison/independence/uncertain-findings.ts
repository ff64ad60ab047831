import type { ReportId } from '#core/base/id.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { IndependenceFinding } from '#core/comparison/findings/independence-finding.ts';
import type { AnswerOrigins, SourceChain } from './answer-origins.ts';
import { claimIdsOf } from './independence-findings.ts';
import { relaysAmong } from './relays.ts';

type UncertainKind = Extract<
  IndependenceFinding['kind'],
  'own voice' | 'chain leads back to publisher' | 'only unnamed sources' | 'unnamed sources beside named'
>;

/** The reason why the sources of a report are uncertain, and the chains that show it. */
interface Uncertain {
  readonly kind: UncertainKind;
  readonly reportId: ReportId;
  readonly chains: readonly SourceChain[];
}

/** Finds the reasons why the number of origins isn't certain. Reports with the same chains share a finding. */
export function uncertainFindings(answers: readonly AnswerOrigins[]): readonly IndependenceFinding[] {
  const relaying = new Set(relaysAmong(answers).map(({ answer }) => answer));
  const alike = new Map<string, Uncertain[]>();
  for (const answer of answers) {
    const found = relaying.has(answer) && answer.named.length === 0 ? null : uncertain(answer);
    if (found === null) continue;
    const key = `${found.kind}/${found.chains.map(({ links }) => links.join(' ')).join('/')}`;
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  return [...alike.values()].flatMap((all) => findingOf(all, answers.length === 1));
}

function uncertain({ reportId, named, chains }: AnswerOrigins): Uncertain | null {
  const own = chains.filter(({ origin }) => origin.kind === 'own voice');
  const unnamed = chains.filter(({ origin }) => origin.kind === 'unnamed');
  if (named.length === 0 && own.length > 0) {
    const leadsBack = own.every(({ links }) => links.length > 0);
    return { kind: leadsBack ? 'chain leads back to publisher' : 'own voice', reportId, chains: own };
  }
  if (unnamed.length === 0) return null;
  return {
    kind: named.length === 0 ? 'only unnamed sources' : 'unnamed sources beside named',
    reportId,
    chains: unnamed,
  };
}

function findingOf(all: readonly Uncertain[], onlyReport: boolean): readonly IndependenceFinding[] {
  const [first] = all;
  if (first === undefined) return [];
  const { kind } = first;
  const reportIds = reportsOf(all);
  const claimIds = claimIdsOf(all.flatMap(({ chains }) => chains));
  const chains = first.chains.map(({ links }) => links);
  if (kind === 'own voice') return [{ kind, params: { reportIds }, claimIds }];
  if (kind === 'only unnamed sources') return [{ kind, params: { reportIds, chains, onlyReport }, claimIds }];
  return [{ kind, params: { reportIds, chains }, claimIds }];
}
