import type { ClaimId, PartyId, ReportId } from '#core/base/id.ts';
import type { IndependenceFinding } from '#core/comparison/findings/independence-finding.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { AnswerOrigins } from './answer-origins.ts';
import type { CopiedPassage } from './copied-wording.ts';
import { apparentCorroboration, copiedFindings } from './independence-findings.ts';
import { relayFindings } from './relay-findings.ts';
import { uncertainFindings } from './uncertain-findings.ts';

/** A party that a question's claims come from, as far as their chains say. */
export interface Originator {
  readonly partyId: PartyId;
  readonly reportIds: readonly ReportId[];
  readonly claimIds: readonly ClaimId[];
}

/** A chain of parties from a report inwards; empty where the report speaks in its own voice. */
export interface ReportChain {
  readonly reportId: ReportId;
  readonly links: readonly PartyId[];
}

/**
 * The independence of the answers to a question: the number of independent origins behind them, and the reasons for it.
 */
export interface Independence {
  /** The number of reports that answer. */
  readonly reports: number;
  readonly originators: readonly Originator[];
  /** The claims made in a report's own voice, without a source. */
  readonly unattributed: readonly ClaimId[];
  /** The chains of each report, each once. */
  readonly chains: readonly ReportChain[];
  /** The least and the most independent origins that the answers can have. */
  readonly fewest: number;
  readonly most: number;
  readonly findings: readonly IndependenceFinding[];
  /** The passages about this question that two of its reports share word for word. */
  readonly copied: readonly CopiedPassage[];
}

/**
 * Counts origins instead of reports. `answers` are ordered by the names of their reports; `copied` are the shared
 * passages that overlap claims of this question in both reports.
 */
export function independenceOf(
  answers: readonly AnswerOrigins[],
  { fewest, most }: OriginRange,
  copied: readonly CopiedPassage[],
): Independence {
  const chains = answers.flatMap((answer) => answer.chains.map((chain) => ({ ...chain, reportId: answer.reportId })));
  return {
    reports: answers.length,
    originators: originatorsOf(answers),
    unattributed: chains.filter(({ links }) => links.length === 0).flatMap(({ claims }) => claims.map(({ id }) => id)),
    chains: chains.map(({ reportId, links }) => ({ reportId, links })),
    fewest,
    most,
    findings: [
      ...apparentCorroboration(answers),
      ...relayFindings(answers),
      ...uncertainFindings(answers),
      ...copiedFindings(answers, copied),
    ],
    copied,
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
