import { useMemo } from 'react';
import type { PassageIndex } from '#core/anchoring/passage-index.ts';
import type { ClaimId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';
import { passageOf, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import type { Find } from './use-find.ts';
import { useMarks, usePaint, type Mark } from './use-marks.ts';
import { useReveal, type Reveal } from './use-reveal.ts';

/** The highlights in the text of a pane. */
interface PanePaint {
  /** Names the pane within the window. */
  readonly id: string;
  readonly root: TextRoot | null;
  readonly scroller: HTMLElement | null;
  readonly marks: readonly Mark[];
  readonly selected: ClaimId | null;
  readonly selection: TextSelection | null;
  readonly reveal: Reveal | null;
  readonly find: Find;
}

/**
 * Paints the claims of a text, the selected claim, the selected words and the matches of a search; scrolls to the revealed
 * passage and to the current match. Returns the index by which claims are found at an offset.
 */
export function usePanePaint({ id, root, scroller, marks, selected, ...now }: PanePaint): PassageIndex<Mark> {
  const { selection, reveal, find } = now;
  const index = useMarks(id, root, marks);
  const chosen = useMemo(() => marks.filter((mark) => mark.id === selected), [marks, selected]);
  const { matches, current } = find;
  const currentMatch = useMemo(() => matches.slice(current, current + 1), [matches, current]);
  const matchToReveal = useMemo(
    (): Reveal | null => (currentMatch[0] === undefined ? null : { passage: { ...currentMatch[0] }, token: 0 }),
    [currentMatch],
  );
  const selectedWords = useMemo((): readonly Passage[] => {
    const passage = passageOf(selection);
    return passage === null ? [] : [passage];
  }, [selection]);
  usePaint(id, 'claim-selected', root, chosen);
  usePaint(id, 'claim-flash', root, useReveal(root, scroller, reveal));
  usePaint(id, 'find-match', root, matches);
  usePaint(id, 'find-current', root, currentMatch);
  useReveal(root, scroller, matchToReveal);
  usePaint(id, 'selection-held', root, selectedWords);
  return index;
}
