import type { KeyboardEvent } from 'react';
import { sentences } from '#core/language/sentences/segment-text.ts';
import type { Report, ReportText } from '#core/model/report.ts';
import { moveCaret } from '#renderer/dom/caret.ts';
import { offsetFromPoint } from '#renderer/dom/hit-test.ts';
import { readSelection, writeSelection, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import type { PaneContext } from './pane-context.ts';
import { passageForKey } from './selection-keys.ts';

interface PaneKeys {
  readonly report: Report;
  readonly text: ReportText;
  readonly root: TextRoot | null;
  readonly scroller: HTMLElement | null;
  readonly contextOf: (selection: TextSelection | null) => PaneContext;
  /** Keys that the pane doesn't use itself; returns whether it used the key. */
  readonly onKey: (event: KeyboardEvent, context: PaneContext) => boolean;
}

/** Returns the handler of a pane's keys: moving the caret, selecting by word, sentence and paragraph, and `onKey`. */
export function paneKeys({ report, text, root, scroller, contextOf, onKey }: PaneKeys) {
  const language = report.language.value;
  return (event: KeyboardEvent): void => {
    if (root === null || scroller === null || event.target !== scroller) return;
    // The selection of this moment, not of the last drawing: quick typing is ahead of React.
    const context = contextOf(readSelection(root));
    if (event.key === 'Escape' && context.passage !== null) context.dismiss();
    else if (event.key === 'PageDown' || event.key === 'PageUp')
      scrollByPage(scroller, event.key === 'PageDown' ? 1 : -1, root);
    else if (!moveCaret(root, event.nativeEvent, () => sentences(text.text, language)) && !onKey(event, context)) {
      const passage = passageForKey(event, text, language, context.caret);
      if (passage === null) return;
      writeSelection(root, { anchor: passage.start, focus: passage.end });
    }
    event.preventDefault();
  };
}

/** Pixels of the last page that stay in sight after a page key: about two lines, so that reading goes on without a gap. */
const KEPT_IN_SIGHT = 60;
/** Pixels between the points that are tried for the caret: less than a line. */
const POINT_STEP = 12;

/** Scrolls by a page, and moves the caret to the first line in sight. */
function scrollByPage(scroller: HTMLElement, by: 1 | -1, root: TextRoot): void {
  scroller.scrollBy({ top: by * (scroller.clientHeight - KEPT_IN_SIGHT) });
  const frame = scroller.getBoundingClientRect();
  for (let y = frame.top + KEPT_IN_SIGHT; y < frame.bottom; y += POINT_STEP) {
    const offset = offsetFromPoint(root, frame.left + frame.width / 2, y);
    if (offset === null) continue;
    writeSelection(root, { anchor: offset, focus: offset });
    return;
  }
}
