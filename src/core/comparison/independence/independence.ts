import type { ClaimId, PartyId, ReportId } from '#core/base/id.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { countWords } from '#core/text/list-words.ts';
import type { AnswerOrigins } from './answer-origins.ts';
import { chainPath, type Parties } from './attribution-chain.ts';
import type { CopiedPassage } from './copied-wording.ts';
import { apparentCorroboration, copiedFindings, type IndependenceFinding } from './independence-findings.ts';
import type { OriginRange } from './origin-count.ts';
import { relayFindings } from './relay-findings.ts';
import { uncertainFindings } from './uncertain-findings.ts';

/** A party that a question's claims come from, as far as their chains say. */
export interface Originator {
  readonly partyId: PartyId;
  readonly reportIds: readonly ReportId[];
  readonly claimIds: readonly ClaimId[];
}

/** How many independent origins really stand behind the answers to a question. */
export interface Independence {
  /** How many reports answer. */
  readonly reports: number;
  readonly originators: readonly Originator[];
  /** Claims made in a report's own voice, without a source. */
  readonly unattributed: readonly ClaimId[];
  /** Each chain once, from the report inwards: `NOW → Shaam Times → sources (unnamed)`. */
  readonly chains: readonly string[];
  /** The least and the most independent origins that the answers can have. */
  readonly fewest: number;
  readonly most: number;
  readonly findings: readonly IndependenceFinding[];
  /** Passages about this question that two of its reports share word for word. */
  readonly copied: readonly CopiedPassage[];
  /** `2 reports, 1 to 2 independent origins`. */
  readonly summary: string;
}

/**
 * Says in words what counting origins instead of reports comes to. `answers` are ordered by the names of their reports; `copied` are the shared passages that touch claims of this question in both reports.
 */
export function independenceOf(
  answers: readonly AnswerOrigins[],
  { fewest, most }: OriginRange,
  copied: readonly CopiedPassage[],
  names: ReportNames,
  parties: Parties,
): Independence {
  const chains = answers.flatMap((answer) => answer.chains.map((chain) => ({ ...chain, reportId: answer.reportId })));
  const origins =
    fewest === most ? countWords(fewest, 'independent origin') : `${fewest} to ${most} independent origins`;
  return {
    reports: answers.length,
    originators: originatorsOf(answers),
    unattributed: chains.filter(({ links }) => links.length === 0).flatMap(({ claims }) => claims.map(({ id }) => id)),
    chains: chains.map(({ reportId, links }) => chainPath(nameOf(names, reportId), links, parties)),
    fewest,
    most,
    findings: [
      ...apparentCorroboration(answers, names, parties),
      ...relayFindings(answers, names, parties),
      ...uncertainFindings(answers, names, parties),
      ...copiedFindings(answers, copied, names),
    ],
    copied,
    summary: `${countWords(answers.length, 'report')}, ${origins}`,
  };
}

function originatorsOf(answers: readonly AnswerOrigins[]): readonly Originator[] {
  const found = new Map<PartyId, { reportIds: Set<ReportId>; claimIds: Set<ClaimId> }>();
  for (const { reportId, chains } of answers) {
    for (const { origin, claims } of chains) {
      if (origin.kind !== 'named' || origin.partyId === null) continue;
      const entry = found.get(origin.partyId) ?? { reportIds: new Set(), claimIds: new Set() };
      entry.reportIds.add(reportId);
      for (const { id } of claims) entry.claimIds.add(id);
      found.set(origin.partyId, entry);
    }
  }
  return [...found].map(([partyId, { reportIds, claimIds }]) => ({
    partyId,
    reportIds: [...reportIds],
    claimIds: [...claimIds],
  }));
}
