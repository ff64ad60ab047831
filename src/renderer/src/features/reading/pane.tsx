import { useEffect, useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { sentences, trimPassage } from '#core/language/sentences/segment-text.ts';
import type { Party } from '#core/model/party.ts';
import type { Report, ReportText as Text } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { moveCaret } from '#renderer/dom/caret.ts';
import { offsetFromPoint } from '#renderer/dom/hit-test.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { passageOf, readSelection, writeSelection, type TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { useAppCommand } from '#renderer/platform/app-commands.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { Caret } from './caret.tsx';
import { FindBar } from './find-bar.tsx';
import { HoverTip } from './hover-tip.tsx';
import { PaneHead } from './pane-head.tsx';
import { ReportText } from './report-text.tsx';
import { SelectionAnchor } from './selection-anchor.tsx';
import { useFind } from './use-find.ts';
import { useMarks, usePaint, type Mark } from './use-marks.ts';
import { keepCaret, lastCaret, useReadingPlace } from './use-reading-place.ts';
import { isOpenWish, useReveal, type Reveal } from './use-reveal.ts';
import { useTextSelection } from './use-text-selection.ts';
import { around, sentencesNear, widened } from './widened.ts';
import styles from './pane.module.css';

/** What whoever marks claims needs to know about a pane at the moment of a key or a selection. */
export interface PaneContext {
  readonly report: Report;
  readonly text: Text;
  /** The selected words without white space at the ends, or null. */
  readonly passage: Passage | null;
  /** Where the caret is, or null before the pane was entered. */
  readonly caret: number | null;
  readonly marks: readonly Mark[];
  /** Takes the selection away and leaves the caret at its end. */
  readonly dismiss: () => void;
  /** Selects the words again after the focus was elsewhere, and gives it back to the text. */
  readonly restore: () => void;
}

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
  /** Keys that the pane doesn't use itself; true when it was one. */
  readonly onKey: (event: KeyboardEvent, context: PaneContext) => boolean;
  readonly bar: (context: PaneContext) => ReactNode;
  /** Is told where the pane lies once it is there, and null when it goes. */
  readonly onFrame: (frame: PaneFrame | null) => void;
}

/** One report to read: its head, its text with the marked passages, a caret for the keyboard, its own scroll. */
export function Pane({
  id,
  report,
  text,
  publisher,
  marks,
  selected,
  reveal,
  active,
  menu,
  onActivate,
  onPick,
  onKey,
  bar,
  onFrame,
}: PaneProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [focused, setFocused] = useState(false);
  const root = useMemo(
    (): TextRoot | null => (element === null ? null : { element, blocks: text.blocks }),
    [element, text],
  );
  useEffect(() => {
    if (root === null || scroller === null) return;
    onFrame({ scroller, root });
    return () => onFrame(null);
  }, [root, scroller, onFrame]);
  const selection = useTextSelection(root);
  const index = useMarks(id, root, marks);
  const find = useFind(text.text);
  useEffect(() => {
    if (selection !== null) keepCaret(report.id, selection.focus);
  }, [report.id, selection]);

  // who is led to a passage finds the caret in it
  useEffect(() => {
    if (isOpenWish(reveal)) keepCaret(report.id, reveal.passage.start);
  }, [report.id, reveal]);

  const held = useMemo(() => passageOf(selection), [selection]);
  const chosen = useMemo(() => marks.filter((mark) => mark.id === selected), [marks, selected]);
  const { matches: found, current } = find;
  const currentMatch = useMemo(() => found.slice(current, current + 1), [found, current]);
  const foundPlace = useMemo(
    (): Reveal | null => (currentMatch[0] === undefined ? null : { passage: { ...currentMatch[0] }, token: 0 }),
    [currentMatch],
  );
  useReadingPlace(report.id, root, scroller, isOpenWish(reveal));
  usePaint(id, 'claim-selected', root, chosen);
  usePaint(id, 'claim-flash', root, useReveal(root, scroller, reveal));
  usePaint(id, 'find-match', root, find.matches);
  usePaint(id, 'find-current', root, currentMatch);
  useReveal(root, scroller, foundPlace);

  usePaint(
    id,
    'selection-held',
    root,
    useMemo(() => (held === null ? [] : [held]), [held]),
  );

  const language = report.language.value;
  const contextOf = (now: TextSelection | null): PaneContext => {
    const passage = now === null ? null : trimmed(text.text, passageOf(now));
    const leave = (anchor: number, focus: number) => {
      if (root !== null) writeSelection(root, { anchor, focus });
    };
    return {
      report,
      text,
      passage,
      caret: now?.focus ?? null,
      marks,
      dismiss: () => {
        if (passage !== null) leave(passage.end, passage.end);
        scroller?.focus({ preventScroll: true });
      },
      restore: () => {
        if (passage !== null) leave(passage.start, passage.end);
        scroller?.focus({ preventScroll: true });
      },
    };
  };
  const context = contextOf(selection);
  const { passage } = context;
  const select = ({ start, end }: Passage) => root !== null && writeSelection(root, { anchor: start, focus: end });

  useAppCommand(
    'find.open',
    () => find.show(passage === null ? undefined : text.text.slice(passage.start, passage.end)),
    active,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (root === null || event.target !== scroller) return;
    // As it is, not as it was last heard of: who types quickly is ahead of that.
    const now = contextOf(readSelection(root));
    if (event.key === 'Escape' && now.passage !== null) now.dismiss();
    else if (event.key === 'PageDown' || event.key === 'PageUp')
      pageBy(scroller, event.key === 'PageDown' ? 1 : -1, root);
    else if (!moveCaret(root, event.nativeEvent, () => sentences(text.text, language)) && !onKey(event, now)) {
      const wider = widened(event, text, language, now.caret);
      if (wider === null) return;
      select(wider);
    }
    event.preventDefault();
  };
  /** Three clicks take the sentence, as one quotes it; the browser would take the paragraph. */
  const onMouseDown = (event: MouseEvent) => {
    onActivate();
    if (event.detail !== 3 || root === null) return;
    const offset = offsetFromPoint(root, event.clientX, event.clientY);
    const sentence = offset === null ? undefined : around(sentencesNear(text, language, offset), offset);
    if (sentence === undefined) return;
    event.preventDefault();
    select(sentence);
  };
  const onClick = (event: MouseEvent) => {
    if (root === null || event.detail !== 1 || passage !== null) return;
    const offset = offsetFromPoint(root, event.clientX, event.clientY);
    onPick(offset === null ? [] : index.at(offset).map((mark) => mark.id));
  };
  const onFocus = () => {
    setFocused(true);
    onActivate();
    // A click sets the caret where it was made; only the keyboard needs one to begin with.
    if (root !== null && selection === null && scroller?.matches(':focus-visible'))
      writeSelection(root, { anchor: lastCaret(report.id), focus: lastCaret(report.id) });
  };

  return (
    <section className={styles['pane']} data-active={active} aria-label={`Report: ${report.title.value}`} id={id}>
      <PaneHead report={report} publisher={publisher} claimCount={marks.length} menu={menu(context)} />
      {find.open ? (
        <FindBar
          query={find.query}
          onQuery={find.search}
          current={find.current}
          count={find.matches.length}
          onStep={find.step}
          onClose={() => {
            const [match] = currentMatch;
            find.close();
            scroller?.focus({ preventScroll: true });
            // what was found is selected: it can be marked at once
            if (match !== undefined) select(match);
          }}
        />
      ) : null}
      {/* A text to be read and marked: it takes the focus so that the keyboard has a caret in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role document with its own keys */}
      <div
        ref={useFocusPlace<HTMLDivElement>('pane', { key: id, preferred: active, ref: setScroller })}
        className={styles['scroller']}
        role="document"
        tabIndex={0}
        aria-label={`Text of ${report.title.value}`}
        data-pane-text
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onClick={onClick}
        onFocus={(event) => event.target === event.currentTarget && onFocus()}
        onBlur={() => setFocused(false)}
      >
        <ReportText
          ref={setElement}
          text={text.text}
          blocks={text.blocks}
          language={language}
          title={report.title.value}
        />
        {root !== null && scroller !== null && focused && selection !== null ? (
          <Caret root={root} offset={selection.focus} scroller={scroller} />
        ) : null}
        {root !== null && scroller !== null && passage !== null ? (
          <SelectionAnchor root={root} passage={passage} scroller={scroller}>
            {bar(context)}
          </SelectionAnchor>
        ) : null}
        {root === null ? null : <HoverTip root={root} index={index} />}
      </div>
    </section>
  );
}

const trimmed = (text: string, passage: Passage | null) => (passage === null ? null : trimPassage(text, passage));

/** Moves by a screenful, and the caret with it. */
function pageBy(scroller: HTMLElement | null, by: 1 | -1, root: TextRoot): void {
  if (scroller === null) return;
  scroller.scrollBy({ top: by * (scroller.clientHeight - 60) });
  const frame = scroller.getBoundingClientRect();
  for (let y = frame.top + 60; y < frame.bottom; y += 12) {
    const offset = offsetFromPoint(root, frame.left + frame.width / 2, y);
    if (offset === null) continue;
    writeSelection(root, { anchor: offset, focus: offset });
    return;
  }
}
