import { COUNTING_KINDS } from '#core/comparison/figures/measure.ts';
import { kindOfQuestion } from '#core/language/questions/question-kind.ts';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import { isEmptyQuantity } from '#core/model/quantity.ts';

/**
 * What a question asks, which decides what is weighed: a figure, whether something happened, who did it, when it was, or
 * anything else, where only a reader can weigh the answers.
 */
export type QuestionAsks = 'how many' | 'whether' | 'who' | 'when' | 'open';

/**
 * Proposes what a question asks: by its wording as far as its claims can answer that, else by its claims. Figures are
 * weighed wherever they are given.
 */
export function questionAsks(wording: string, claims: readonly Claim[]): QuestionAsks {
  if (claims.some(counts)) return 'how many';
  const worded = kindOfQuestion(wording);
  if (worded !== null && worded !== 'how many') return worded;
  const kinds = new Set(claims.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  if (kinds.size === 0) return 'open';
  if (new Set(claims.filter(({ subject }) => subject.trim() !== '').map(({ reportId }) => reportId)).size > 1)
    return 'who';
  const asked = new Set([...kinds].map((kind) => ASKED_BY_KIND[kind]));
  return asked.size === 1 ? ([...asked][0] ?? 'open') : 'whether';
}

const counts = ({ kind, quantity }: Claim) => (kind !== null && COUNTING_KINDS.has(kind)) || !isEmptyQuantity(quantity);

/** What claims of a kind answer where nothing else tells. */
const ASKED_BY_KIND: Readonly<Record<ClaimKind, QuestionAsks>> = {
  killed: 'how many',
  wounded: 'how many',
  casualties: 'how many',
  captured: 'how many',
  attack: 'whether',
  ceasefire: 'whether',
  deployment: 'whether',
  'control change': 'whether',
  onset: 'when',
  cause: 'open',
  background: 'open',
  'evidence quality': 'open',
};
