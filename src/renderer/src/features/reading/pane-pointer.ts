import type { MouseEvent } from 'react';
import type { PassageIndex } from '#core/anchoring/passage-index.ts';
import type { ClaimId } from '#core/base/id.ts';
import type { ReportText } from '#core/model/report.ts';
import { offsetFromPoint } from '#renderer/dom/hit-test.ts';
import { writeSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { passageAt, sentencesNear } from './selection-keys.ts';
import type { Mark } from './use-marks.ts';

interface PanePointer {
  readonly text: ReportText;
  readonly language: string;
  readonly root: TextRoot | null;
  readonly index: PassageIndex<Mark>;
  /** Whether words are selected: a click then ends the selection and picks no claim. */
  readonly hasSelection: boolean;
  readonly onActivate: () => void;
  /** The claims under a click, shortest first. */
  readonly onPick: (ids: readonly ClaimId[]) => void;
}

/** Returns the mouse handlers of a pane: a click picks the claims under it, three clicks select a sentence. */
export function panePointer({ text, language, root, index, hasSelection, onActivate, onPick }: PanePointer) {
  return {
    /** Three clicks select the sentence, as one quotes it; the browser would select the paragraph. */
    onMouseDown: (event: MouseEvent) => {
      onActivate();
      if (event.detail !== 3 || root === null) return;
      const offset = offsetFromPoint(root, event.clientX, event.clientY);
      const sentence = offset === null ? undefined : passageAt(sentencesNear(text, language, offset), offset);
      if (sentence === undefined) return;
      event.preventDefault();
      writeSelection(root, { anchor: sentence.start, focus: sentence.end });
    },
    onClick: (event: MouseEvent) => {
      if (root === null || event.detail !== 1 || hasSelection) return;
      const offset = offsetFromPoint(root, event.clientX, event.clientY);
      onPick(offset === null ? [] : index.at(offset).map((mark) => mark.id));
    },
  };
}
