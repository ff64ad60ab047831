import type { ClaimId, QuestionId } from '#core/base/id.ts';

/** A claim in a pane: `top` is its distance in pixels from the beginning of the text, independent of scrolling. */
export interface PlacedClaim {
  readonly claimId: ClaimId;
  readonly questionIds: readonly QuestionId[];
  readonly top: number;
}

/** A pair of claims in neighbouring panes that answer the same question: the ends of a line between them. */
export interface JoinedClaims {
  readonly questionId: QuestionId;
  readonly left: PlacedClaim;
  readonly right: PlacedClaim;
}

/**
 * Returns the pairs of claims of two neighbouring panes to join. For each question that both answer, every claim is
 * joined with the claim nearest to it by its place among the claims on that question: a second mention is joined with a
 * second mention where there is one and otherwise with the first. The pairs are in the order of the left pane.
 */
export function joinClaims(left: readonly PlacedClaim[], right: readonly PlacedClaim[]): readonly JoinedClaims[] {
  const lefts = byQuestion(left);
  const rights = byQuestion(right);
  const joined: JoinedClaims[] = [];
  for (const [questionId, ours] of lefts) {
    const theirs = rights.get(questionId) ?? [];
    const lines = Math.max(ours.length, theirs.length);
    for (let nth = 0; nth < lines; nth += 1) {
      const [one, other] = [ours[Math.min(nth, ours.length - 1)], theirs[Math.min(nth, theirs.length - 1)]];
      if (one !== undefined && other !== undefined) joined.push({ questionId, left: one, right: other });
    }
  }
  return joined.sort((a, b) => a.left.top - b.left.top || a.right.top - b.right.top);
}

function byQuestion(claims: readonly PlacedClaim[]): ReadonlyMap<QuestionId, readonly PlacedClaim[]> {
  const found = new Map<QuestionId, PlacedClaim[]>();
  for (const claim of claims.toSorted((a, b) => a.top - b.top)) {
    for (const id of claim.questionIds) found.set(id, [...(found.get(id) ?? []), claim]);
  }
  return found;
}
