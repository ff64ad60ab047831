import type { Claim } from '#core/model/claim.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import type { ClaimFocus } from '#renderer/app/state/use-claim-focus.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';

/** The claim `by` steps after the selected one in reading order, around the ends; the first or last where none is. */
export function stepClaim(claims: readonly Claim[], selected: string | null, by: 1 | -1): Claim | undefined {
  const inOrder = claims.toSorted(byReadingOrder);
  const at = inOrder.findIndex(({ id }) => id === selected);
  if (at < 0) return by === 1 ? inOrder[0] : inOrder.at(-1);
  return inOrder[(at + by + inOrder.length) % inOrder.length];
}

/** Next and previous claim of the active pane, and the way to the card. */
export function useClaimKeys(active: boolean, claims: readonly Claim[], focus: ClaimFocus): void {
  const step = (by: 1 | -1) => {
    const claim = stepClaim(claims, focus.selected, by);
    if (claim !== undefined) focus.goTo(claim);
  };
  const enabled = active && claims.length > 0;
  useAppCommand('claim.next', () => step(1), enabled);
  useAppCommand('claim.previous', () => step(-1), enabled);
}
