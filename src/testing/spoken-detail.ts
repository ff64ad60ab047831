import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import { topicOf, type NoteTopic } from '#core/comparison/findings/note.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { chainPath } from '#core/words/comparison/attribution.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { commonWords } from '#core/words/comparison/note-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { englishWords } from './english-words.ts';

/** A finding as a test reads it: with its sentence instead of its facts. */
export interface SpokenFinding<Kind extends string = string> {
  readonly kind: Kind;
  readonly reason: string;
  readonly claimIds: readonly ClaimId[];
}

/** A row's detail with English sentences instead of facts. Notes have their topic as kind. */
export interface SpokenDetail extends Omit<RowDetail, 'proposal' | 'independence' | 'changes'> {
  readonly proposal: {
    readonly verdict: Verdict;
    readonly reason: string;
    readonly claimIds: readonly ClaimId[];
    readonly notes: readonly SpokenFinding<NoteTopic>[];
    readonly groups: readonly { readonly reportIds: readonly ReportId[]; readonly words: string }[];
    readonly outliers: readonly ReportId[];
  };
  readonly independence: Omit<RowDetail['independence'], 'findings' | 'chains'> & {
    readonly findings: readonly SpokenFinding[];
    readonly chains: readonly string[];
    readonly summary: string;
  };
  readonly changes: readonly string[];
}

/** Makes the sentences of a row's detail, as the words room makes them for the screen. */
export function spokenDetail(detail: RowDetail, context: ComparisonContext): SpokenDetail {
  const { proposal, independence, changes } = detail;
  const sentence = (finding: Finding) => findingSentence(finding, context, englishWords);
  return {
    ...detail,
    proposal: {
      verdict: proposal.verdict,
      reason: sentence(proposal.reason),
      claimIds: proposal.reason.claimIds,
      notes: proposal.notes.map((note) => ({
        kind: topicOf(note),
        reason: sentence(note),
        claimIds: note.claimIds,
      })),
      groups: proposal.groups.map(({ reportIds, common }) => ({ reportIds, words: commonWords(common, englishWords) })),
      outliers: proposal.outliers,
    },
    independence: {
      ...independence,
      findings: independence.findings.map((finding) => ({
        kind: finding.kind,
        reason: sentence(finding),
        claimIds: finding.claimIds,
      })),
      chains: independence.chains.map(({ reportId, links }) =>
        chainPath(nameOf(context.names, reportId, englishWords), links, context.parties, englishWords),
      ),
      summary: independenceSummary(independence, englishWords),
    },
    changes: anotherLookSentences(changes, context, englishWords),
  };
}
