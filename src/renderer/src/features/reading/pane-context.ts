import { trimPassage } from '#core/language/sentences/segment-text.ts';
import type { Report, ReportText } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { passageOf, writeSelection, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import type { Mark } from './use-marks.ts';

/** The state of a pane at the moment of a key or a selection, for the code that marks claims. */
export interface PaneContext {
  readonly report: Report;
  readonly text: ReportText;
  /** The selected words without white space at the ends, or null. */
  readonly passage: Passage | null;
  /** The offset of the caret, or null before the pane was entered. */
  readonly caret: number | null;
  readonly marks: readonly Mark[];
  /** Takes the selection away and leaves the caret at its end. */
  readonly dismiss: () => void;
  /** Selects the words again after the keyboard was elsewhere, and moves the keyboard back to the text. */
  readonly restore: () => void;
}

/** A pane's report and its elements; these are null until the pane is drawn. */
interface PaneParts {
  readonly report: Report;
  readonly text: ReportText;
  readonly marks: readonly Mark[];
  readonly root: TextRoot | null;
  readonly scroller: HTMLElement | null;
}

/** Returns the context of a pane for a selection in it. */
export function paneContext(
  { report, text, marks, root, scroller }: PaneParts,
  selection: TextSelection | null,
): PaneContext {
  const selected = passageOf(selection);
  const passage = selected === null ? null : trimPassage(text.text, selected);
  const focusText = () => scroller?.focus({ preventScroll: true });
  const select = (anchor: number, focus: number) => {
    if (root !== null) writeSelection(root, { anchor, focus });
  };
  return {
    report,
    text,
    passage,
    caret: selection?.focus ?? null,
    marks,
    dismiss: () => {
      if (passage !== null) select(passage.end, passage.end);
      focusText();
    },
    restore: () => {
      if (passage !== null) select(passage.start, passage.end);
      focusText();
    },
  };
}
