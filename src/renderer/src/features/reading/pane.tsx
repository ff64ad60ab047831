import type { KeyboardEvent, ReactNode } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { Party } from '#core/model/party.ts';
import type { Report, ReportText as Text } from '#core/model/report.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { writeSelection, type TextSelection } from '#renderer/dom/selection.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { FindBar } from './find-bar.tsx';
import { HoverTip } from './hover-tip.tsx';
import { paneContext, type PaneContext } from './pane-context.ts';
import { PaneHead } from './pane-head.tsx';
import { paneKeys } from './pane-keys.ts';
import { panePointer } from './pane-pointer.ts';
import { PaneScroller } from './pane-scroller.tsx';
import { ReportText } from './report-text.tsx';
import { SelectionAnchor } from './selection-anchor.tsx';
import { useFind } from './use-find.ts';
import type { Mark } from './use-marks.ts';
import { usePaneElements } from './use-pane-elements.ts';
import { usePanePaint } from './use-pane-paint.ts';
import { lastCaret, useKeptCaret, useReadingPlace } from './use-reading-place.ts';
import { isPending, type Reveal } from './use-reveal.ts';
import { useTextSelection } from './use-text-selection.ts';
import styles from './pane.module.css';

interface PaneProps {
  /** Names the pane within the window. */
  readonly id: string;
  readonly report: Report;
  readonly text: Text;
  readonly publisher: Party | undefined;
  readonly marks: readonly Mark[];
  readonly selected: ClaimId | null;
  readonly reveal: Reveal | null;
  readonly active: boolean;
  readonly menu: (context: PaneContext) => readonly MenuEntry[];
  readonly onActivate: () => void;
  /** The claims under a click, shortest first. */
  readonly onPick: (ids: readonly ClaimId[]) => void;
  /** Keys that the pane doesn't use itself; returns whether it used the key. */
  readonly onKey: (event: KeyboardEvent, context: PaneContext) => boolean;
  readonly bar: (context: PaneContext) => ReactNode;
  /** Is called with the pane's elements once they are drawn, and with null when they go. */
  readonly onFrame: (frame: PaneFrame | null) => void;
}

/** One report to read: its head, its text with the marked passages, a caret for the keyboard, its own scroll. */
export function Pane({ id, report, text, publisher, marks, selected, reveal, active, ...rest }: PaneProps) {
  const { menu, onActivate, onPick, onKey, bar, onFrame } = rest;
  const { root, scroller, textRef, scrollerRef } = usePaneElements(text.blocks, onFrame);
  const placeRef = useFocusPlace<HTMLDivElement>('pane', { key: id, preferred: active, ref: scrollerRef });
  const selection = useTextSelection(root);
  const find = useFind(text.text);
  useKeptCaret(report.id, selection, reveal);
  useReadingPlace(report.id, root, scroller, isPending(reveal));
  const index = usePanePaint({ id, root, scroller, marks, selected, selection, reveal, find });
  const contextOf = (now: TextSelection | null) => paneContext({ report, text, marks, root, scroller }, now);
  const context = contextOf(selection);
  const { passage } = context;
  useAppCommand(
    'find.open',
    () => find.show(passage === null ? undefined : text.text.slice(passage.start, passage.end)),
    active,
  );
  const language = report.language.value;
  const title = report.title.value;
  const onFocus = () => {
    onActivate();
    // A click sets the caret where it was made; only the keyboard needs a caret to begin with.
    if (root !== null && selection === null && scroller?.matches(':focus-visible'))
      writeSelection(root, { anchor: lastCaret(report.id), focus: lastCaret(report.id) });
  };
  const onFindClosed = () => {
    const match = find.matches[find.current];
    find.close();
    scroller?.focus({ preventScroll: true });
    // The match is selected, so that it can be marked at once.
    if (match !== undefined && root !== null) writeSelection(root, { anchor: match.start, focus: match.end });
  };
  return (
    <section className={styles['pane']} data-active={active} aria-label={say('reading.pane', { title })} id={id}>
      <PaneHead report={report} publisher={publisher} claimCount={marks.length} menu={menu(context)} />
      {find.open ? <FindBar find={find} onClose={onFindClosed} /> : null}
      <PaneScroller
        root={root}
        scroller={scroller}
        scrollerRef={placeRef}
        label={say('reading.text', { title })}
        selection={selection}
        onKeyDown={paneKeys({ report, text, root, scroller, contextOf, onKey })}
        {...panePointer({ text, language, root, index, hasSelection: passage !== null, onActivate, onPick })}
        onFocus={onFocus}
      >
        <ReportText ref={textRef} text={text.text} blocks={text.blocks} language={language} title={title} />
        {root === null || scroller === null || passage === null ? null : (
          <SelectionAnchor root={root} passage={passage} scroller={scroller}>
            {bar(context)}
          </SelectionAnchor>
        )}
        {root === null ? null : <HoverTip root={root} index={index} />}
      </PaneScroller>
    </section>
  );
}
