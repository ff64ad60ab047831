import { useEffect, useMemo } from 'react';
import { passageIndex, type PassageIndex } from '#core/anchoring/passage-index.ts';
import type { ClaimId } from '#core/base/id.ts';
import type { PaletteId } from '#core/model/palette.ts';
import { PALETTE } from '#core/model/palette.ts';
import type { Passage } from '#core/text/passage.ts';
import { paint, unpaint } from '#renderer/dom/highlights.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';

/** A claim as it is painted: its passage, the colour of its first tag, and the words of its tip. */
export interface Mark extends Passage {
  readonly id: ClaimId;
  readonly palette: PaletteId | 'none';
  /** The names of its tags. */
  readonly tags: string;
}

const STYLES = [...PALETTE.map(({ id }) => id), 'none'] as const;

/** Paints the claims of a text; returns the index by which they are found at an offset. `painter` names the pane. */
export function useMarks(painter: string, root: TextRoot | null, marks: readonly Mark[]): PassageIndex<Mark> {
  const index = useMemo(() => passageIndex(marks), [marks]);
  useEffect(() => {
    if (root === null) return;
    const ranges = new Map<string, Range[]>(STYLES.map((style) => [style, []]));
    for (const mark of index.all) {
      const range = root.rangeOf(mark);
      if (range !== null) ranges.get(mark.palette)?.push(range);
    }
    for (const [style, list] of ranges) paint(painter, `tag-${style}`, list);
  }, [painter, root, index]);
  useEffect(() => () => unpaint(painter), [painter]);
  return index;
}

/** Paints passages in another style than that of a tag: the selected claim, matches of a search, a passage that flashes. */
export function usePaint(painter: string, style: string, root: TextRoot | null, passages: readonly Passage[]): void {
  useEffect(() => {
    if (root === null) return;
    const ranges = passages.flatMap((passage) => root.rangeOf(passage) ?? []);
    paint(painter, style, ranges);
    return () => paint(painter, style, []);
  }, [painter, style, root, passages]);
}
