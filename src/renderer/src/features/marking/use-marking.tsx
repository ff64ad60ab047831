import { useCallback, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ClaimId, TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Passage } from '#core/text/passage.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import type { MarkingPlace } from './marking-place.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useClaimKey } from './use-claim-key.ts';

interface Marking {
  /** Carries out a key of the pane: a tag's key for a selection, a key for the selected claim. Returns whether it did. */
  readonly onKey: (event: KeyboardEvent, place: MarkingPlace) => boolean;
  /** Returns the bar at a selection; `onAttach` attaches the selected, orphaned claim to the selection. */
  readonly bar: (place: MarkingPlace, onAttach: ((passage: Passage) => void) | null) => ReactNode;
}

interface MarkingOptions {
  readonly tags: readonly Tag[];
  readonly selected: ClaimId | null;
  readonly onSelect: (id: ClaimId | null) => void;
  /** Moves the keyboard to the claim's card. */
  readonly onEdit: () => void;
}

/** Makes claims of passages, and moves and deletes the selected claim, by mouse and by keyboard. */
export function useMarking({ tags, selected, onSelect, onEdit }: MarkingOptions): Marking {
  const { mark, markWithNewTag, usual } = useMark(tags, onSelect);
  const onClaimKey = useClaimKey(selected, onSelect, onEdit);
  const onSelectionKey = (event: KeyboardEvent, place: MarkingPlace): boolean => {
    const tag = event.key === 'Enter' ? usual : tags.find((each) => each.key === event.key);
    if (tag !== undefined) void mark(place, [tag.id]);
    else if (event.key.toLowerCase() === 'n') openNewTag(event.currentTarget);
    else return false;
    return true;
  };
  return {
    onKey: (event, place) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      return place.passage === null ? onClaimKey(event.key, place) : onSelectionKey(event, place);
    },
    bar: (place, onAttach) => {
      const { passage } = place;
      const attach = (to: Passage) => {
        onAttach?.(to);
        place.dismiss();
      };
      return (
        <SelectionBar
          key={`${passage?.start}-${passage?.end}`}
          tags={tags}
          usual={usual}
          onMark={(tagId) => void mark(place, [tagId])}
          onNewTag={(name) => void markWithNewTag(place, name)}
          onAttach={onAttach === null || passage === null ? null : () => attach(passage)}
          onBack={place.restore}
        />
      );
    },
  };
}

/** Returns the ways to mark a passage, and the tag that was used last, or else the first. */
function useMark(tags: readonly Tag[], onSelect: (id: ClaimId) => void) {
  const { run } = useSession();
  const [lastTag, setLastTag] = useState<TagId | null>(null);
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
  return { mark, markWithNewTag, usual: tags.find((tag) => tag.id === lastTag) ?? tags[0] };
}

/** N does the same as the button in the bar. */
function openNewTag(pane: Element): void {
  pane.querySelector<HTMLElement>('[data-new-tag]')?.click();
}
