import { compare, type ComparisonInputs } from '#core/comparison/comparison.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import { topicOf } from '#core/comparison/findings/note.ts';
import { resolveFigure } from '#core/comparison/resolution/resolve-figure.ts';
import { RESOLUTION_RULES } from '#core/model/resolution-choice.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import type { Words } from '#core/words/words.ts';

/** All that comparing one question comes to, in facts and sentences: for scripts and for people who score them. */
export interface ComparedQuestion {
  readonly verdict: Verdict;
  readonly reason: { readonly kind: string; readonly sentence: string };
  readonly notes: readonly { readonly topic: string; readonly kind: string; readonly sentence: string }[];
  /** The least and the most independent origins, and why. */
  readonly origins: {
    readonly fewest: number;
    readonly most: number;
    readonly summary: string;
    readonly reasons: readonly { readonly kind: string; readonly sentence: string }[];
  };
  /** What each rule makes of the figures; the rules that need a choice of a party are left out. */
  readonly resolutions: Readonly<Record<string, { readonly figure: string; readonly sentence: string }>>;
}

/** Compares the only question of `inputs`. */
export function comparedQuestion(inputs: ComparisonInputs, words: Words): ComparedQuestion {
  const { context, rows, detailOf } = compare(inputs);
  const [row] = rows;
  if (row === undefined) throw new Error('no question to compare');
  const { proposal, independence, counts } = detailOf(row);
  const sentence = (finding: Finding) => findingSentence(finding, context, words);
  const rules = RESOLUTION_RULES.filter((rule) => rule !== 'preferred party');
  return {
    verdict: row.verdict,
    reason: { kind: proposal.reason.kind, sentence: sentence(proposal.reason) },
    notes: proposal.notes.map((note) => ({ topic: topicOf(note), kind: note.kind, sentence: sentence(note) })),
    origins: {
      fewest: row.origins.fewest,
      most: row.origins.most,
      summary: independenceSummary(independence, words),
      reasons: independence.findings.map((finding) => ({ kind: finding.kind, sentence: sentence(finding) })),
    },
    resolutions: Object.fromEntries(
      rules.map((rule) => {
        const resolution = resolveFigure(counts, { rule }, context.parties);
        return [
          rule,
          { figure: resolutionFigure(resolution, words), sentence: resolutionSentence(resolution, context, words) },
        ];
      }),
    ),
  };
}
