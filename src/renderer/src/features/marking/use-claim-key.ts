import type { EndMove } from '#core/anchoring/moved-ends.ts';
import type { ClaimId } from '#core/base/id.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { movePassage } from '#renderer/commands/claims/move-passage.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { say } from '#renderer/words/interface-words.ts';
import type { MarkingPlace } from './marking-place.ts';

/** Brackets move an end of the selected claim outwards, braces inwards. */
const END_KEYS: Readonly<Record<string, EndMove>> = {
  '[': 'start-earlier',
  '{': 'start-later',
  ']': 'end-later',
  '}': 'end-earlier',
};

/**
 * Returns the handler of keys for claims that are marked already: Enter selects the claim at the caret or edits the selected
 * one, Delete deletes, Escape ends the selection, brackets move the ends. It returns whether it used the key.
 */
export function useClaimKey(
  selected: ClaimId | null,
  onSelect: (id: ClaimId | null) => void,
  onEdit: () => void,
): (key: string, place: MarkingPlace) => boolean {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  return (key, { caret, marks }) => {
    const claim = marks.find(({ id }) => id === selected);
    if (key === 'Enter') {
      const here = caret === null ? undefined : marks.find(({ start, end }) => start <= caret && caret <= end);
      if (here !== undefined && here.id !== selected) onSelect(here.id);
      else if (claim !== undefined) onEdit();
      return true;
    }
    if (claim === undefined) return false;
    if (key === 'Delete' || key === 'Backspace') {
      onSelect(null);
      void runAndSay(
        (inOneStep) => inOneStep(deleteClaims, { ids: [claim.id] }),
        () => say('marking.claim-deleted'),
      );
      return true;
    }
    if (key === 'Escape') {
      onSelect(null);
      return true;
    }
    const move = END_KEYS[key];
    if (move === undefined) return false;
    void run(movePassage, { id: claim.id, move }, { group: `ends-of-${claim.id}` });
    return true;
  };
}
