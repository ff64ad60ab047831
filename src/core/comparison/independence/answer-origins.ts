import type { PartyId, ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { chainsOf, originOf, type Origin, type Parties } from './attribution-chain.ts';

/** The originators of an answer, as keys that are equal for the same origin. */
export interface OriginKeys {
  /** The originators that the answer names; empty where it names nobody. */
  readonly named: readonly string[];
  /** Those of the named who know at first hand: each is certain to be an origin. */
  readonly firstHand: readonly string[];
  /**
   * A possible origin of its own, where the answer names nobody: the report itself if it speaks in its own voice,
   * otherwise the unnamed parties it cites. Null where the answer names somebody: nothing shows that the others it
   * cites spoke independently.
   */
  readonly uncertain: string | null;
}

/** A chain of a report's answer, with the claims that give it. */
export interface SourceChain {
  readonly links: readonly PartyId[];
  readonly origin: Origin;
  readonly claims: readonly Claim[];
}

/** The origins of a report's answer. */
export interface AnswerOrigins extends OriginKeys {
  readonly reportId: ReportId;
  /** The publisher of the report; null where it isn't known. */
  readonly publisher: PartyId | null;
  /** The different chains, in reading order of the claims. */
  readonly chains: readonly SourceChain[];
}

/**
 * Returns the chains of an answer's claims, each once. A second mention that names nobody ("allegedly") adds no chain
 * where another claim of the report attributes the same statement to somebody.
 */
export function answerOrigins(
  answer: Answer,
  report: Pick<Report, 'id' | 'publisher'>,
  parties: Parties,
): AnswerOrigins {
  const chains = new Map<string, { links: readonly PartyId[]; origin: Origin; claims: Claim[] }>();
  for (const claim of answer.claims) {
    for (const links of chainsOf(claim.attribution)) {
      const chain = chains.get(links.join(' ')) ?? { links, origin: originOf(links, report, parties), claims: [] };
      chain.claims.push(claim);
      chains.set(links.join(' '), chain);
    }
  }
  const all = [...chains.values()];
  const kept = all.some(isNamedChain) ? all.filter((chain) => !isEcho(chain, answer)) : all;
  const keys = keysOf(kept.map(({ origin }) => origin));
  return { ...keys, reportId: answer.reportId, publisher: report.publisher.value, chains: kept };
}

/** Finds only the keys of an answer's origins. */
export type OriginKeysOf = (answer: Answer, report: Report) => OriginKeys;

/**
 * Makes a finder of keys. It remembers everything it found: keep one finder for as long as the parties and the reports
 * stay the same.
 */
export function originKeysFinder(parties: Parties): OriginKeysOf {
  const known = new Map<ReportId, Map<PartyId | '', OriginKeys>>();
  return (answer, report) => {
    const claim = answer.claims[0];
    const { chain, beside } = claim?.attribution ?? { chain: [], beside: [] };
    if (answer.claims.length > 1 || chain.length > 1 || beside.length > 0)
      return answerOrigins(answer, report, parties);
    const ofReport = known.get(report.id) ?? new Map<PartyId | '', OriginKeys>();
    known.set(report.id, ofReport);
    const link = chain[0] ?? '';
    const keys = ofReport.get(link) ?? keysOf([originOf(chain, report, parties)]);
    ofReport.set(link, keys);
    return keys;
  };
}

function keysOf(origins: readonly Origin[]): OriginKeys {
  const named: string[] = [];
  const firstHand: string[] = [];
  for (const origin of origins) {
    if (origin.kind !== 'named') continue;
    if (!named.includes(origin.key)) named.push(origin.key);
    if (origin.firstHand && !firstHand.includes(origin.key)) firstHand.push(origin.key);
  }
  if (named.length > 0) return { named, firstHand, uncertain: null };
  const own = origins.find(({ kind }) => kind === 'own voice') ?? origins[0];
  return { named, firstHand, uncertain: own?.key ?? null };
}

const isNamedChain = ({ links, origin }: SourceChain) => links.length > 0 && origin.kind === 'named';

const isEcho = (chain: SourceChain, { repeats }: Answer) =>
  !isNamedChain(chain) && chain.claims.every(({ id }) => repeats.has(id));
