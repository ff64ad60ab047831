import { useState, type KeyboardEvent, type MouseEvent, type ReactNode, type RefCallback } from 'react';
import type { TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { Caret } from './caret-mark.tsx';
import styles from './pane.module.css';

interface PaneScrollerProps {
  readonly root: TextRoot | null;
  readonly scroller: HTMLElement | null;
  readonly scrollerRef: RefCallback<HTMLDivElement>;
  readonly label: string;
  readonly selection: TextSelection | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  /** The text itself has the keyboard, and not a field in it. */
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

/** The element of a pane that scrolls and has the keyboard, with the caret. */
export function PaneScroller({ root, scroller, scrollerRef, label, selection, onFocus, ...rest }: PaneScrollerProps) {
  const { onKeyDown, onMouseDown, onClick, children } = rest;
  const [focused, setFocused] = useState(false);
  return (
    // A text to be read and marked: it takes the focus so that the keyboard has a caret in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role document with its own keys
    <div
      ref={scrollerRef}
      className={styles['scroller']}
      role="document"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard has a caret in it
      tabIndex={0}
      aria-label={label}
      data-pane-text
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        setFocused(true);
        onFocus();
      }}
      onBlur={() => setFocused(false)}
    >
      {children}
      {root !== null && scroller !== null && focused && selection !== null ? (
        <Caret root={root} offset={selection.focus} scroller={scroller} />
      ) : null}
    </div>
  );
}
