import { useCallback, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EndMove } from '#core/anchoring/moved-ends.ts';
import type { ClaimId, ReportId, TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Passage } from '#core/text/passage.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { movePassage } from '#renderer/commands/claims/move-passage.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useRunAndSay } from '#renderer/commands/use-run-and-say.ts';
import { SelectionBar } from './selection-bar.tsx';

/** Outwards with the brackets, inwards with the braces. */
const END_KEYS: Readonly<Record<string, EndMove>> = {
  '[': 'start-earlier',
  '{': 'start-later',
  ']': 'end-later',
  '}': 'end-earlier',
};

/** The place in a report at which marking happens. */
export interface MarkingPlace {
  readonly report: { readonly id: ReportId };
  readonly passage: Passage | null;
  readonly caret: number | null;
  readonly marks: readonly (Passage & { readonly id: ClaimId })[];
  readonly dismiss: () => void;
  /** Gives the focus back to the selected words. */
  readonly restore: () => void;
}

interface Marking {
  /** Carries out a key of the pane: tag keys on a selection, keys for the selected claim. True when it was one. */
  readonly onKey: (event: KeyboardEvent, place: MarkingPlace) => boolean;
  /** What is shown at a selection; `onAttach` puts the selected, orphaned claim there. */
  readonly bar: (place: MarkingPlace, onAttach: ((passage: Passage) => void) | null) => ReactNode;
}

interface MarkingOptions {
  readonly tags: readonly Tag[];
  readonly selected: ClaimId | null;
  readonly onSelect: (id: ClaimId | null) => void;
  /** Leads the keyboard to the claim's card. */
  readonly onEdit: () => void;
}

/** Making claims of passages, and moving and deleting the selected one, by mouse and by keyboard. */
export function useMarking({ tags, selected, onSelect, onEdit }: MarkingOptions): Marking {
  const { run } = useSession();
  const runAndSay = useRunAndSay();
  const [lastTag, setLastTag] = useState<TagId | null>(null);
  const usual = tags.find((tag) => tag.id === lastTag) ?? tags[0];

  const mark = useCallback(
    async ({ report, passage, dismiss }: MarkingPlace, tagIds: readonly TagId[]) => {
      if (passage === null) return;
      dismiss();
      if (tagIds[0] !== undefined) setLastTag(tagIds[0]);
      const id = await run(markClaim, { reportId: report.id, passage, tagIds });
      if (id) onSelect(id);
    },
    [run, onSelect],
  );
  const markWithNewTag = async (place: MarkingPlace, name: string) => {
    const known = tags.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    const id = known?.id ?? (await run(createTag, { name }));
    if (id !== undefined) await mark(place, [id]);
  };

  const onKey = (event: KeyboardEvent, place: MarkingPlace): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { key } = event;
    if (place.passage !== null) {
      const tag = key === 'Enter' ? usual : tags.find((each) => each.key === key);
      if (tag !== undefined) void mark(place, [tag.id]);
      else if (key.toLowerCase() === 'n') openNewTag(event.currentTarget);
      else return false;
      return true;
    }
    const chosen = place.marks.find(({ id }) => id === selected);
    if (key === 'Enter') {
      const here =
        place.caret === null
          ? undefined
          : place.marks.find(({ start, end }) => start <= (place.caret ?? 0) && (place.caret ?? 0) <= end);
      if (here !== undefined && here.id !== selected) onSelect(here.id);
      else if (chosen !== undefined) onEdit();
      return true;
    }
    if (chosen === undefined) return false;
    if (key === 'Delete' || key === 'Backspace') {
      onSelect(null);
      void runAndSay(
        (inOne) => inOne(deleteClaims, { ids: [chosen.id] }),
        () => 'Claim deleted.',
      );
      return true;
    }
    if (key === 'Escape') {
      onSelect(null);
      return true;
    }
    const move = END_KEYS[key];
    if (move === undefined) return false;
    void run(movePassage, { id: chosen.id, move }, { group: `ends of ${chosen.id}` });
    return true;
  };

  return {
    onKey,
    bar: (place, onAttach) => (
      <SelectionBar
        key={`${place.passage?.start}-${place.passage?.end}`}
        tags={tags}
        usual={usual}
        onMark={(tagId) => void mark(place, [tagId])}
        onNewTag={(name) => void markWithNewTag(place, name)}
        onAttach={
          onAttach === null || place.passage === null
            ? null
            : () => {
                if (place.passage !== null) onAttach(place.passage);
                place.dismiss();
              }
        }
        onBack={place.restore}
      />
    ),
  };
}

/** N does what the button in the bar does. */
function openNewTag(pane: Element): void {
  pane.querySelector<HTMLElement>('[data-new-tag]')?.click();
}
