import { useEffect } from 'react';
import type { Screen } from '#renderer/app/state/view-state.ts';
import { anyScreenControl, mainControl } from '#renderer/ui/focus-places.ts';

/** Frames to wait for the main control of a screen that is still being read; after them any control of the screen is taken. */
const MOST_FRAMES = 600;
const ANYTHING_AFTER = 40;

/**
 * Keeps the keyboard in the window's main part when another screen opens, and when the element with the keyboard disappears
 * (a deleted row, accepted proposals). Without this the page itself has the keyboard, and every Tab begins at the top.
 */
export function useKeptFocus(screen: Screen | undefined): void {
  useEffect(() => (screen === undefined ? undefined : focusWhenThere()), [screen]);
  useEffect(() => {
    let last: Element | null = null;
    let stop = () => {};
    const remember = () => {
      last = document.activeElement;
    };
    const observer = new MutationObserver((records) => {
      const had = last;
      if (had === null || (had.isConnected && !records.some((record) => takesFocus(record, had)))) return;
      // An element that was only moved to another place has lost the keyboard too, and gets it back.
      if (had instanceof HTMLElement && isLost()) had.focus({ preventScroll: true });
      stop();
      stop = focusWhenThere();
      if (!had.isConnected) last = null;
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'hidden', 'inert'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      stop();
    };
  }, []);
}

/** Returns whether a change of the page takes the keyboard from `element`: it was removed, moved, or can't have it any more. */
const takesFocus = ({ type, target, removedNodes }: MutationRecord, element: Element): boolean =>
  type === 'attributes' ? target.contains(element) : [...removedNodes].some((node) => node.contains(element));

/** Frames in which the component that removed the element may move the keyboard to a better place. */
const BEFORE = 3;

/** Moves the keyboard to the main part once it is drawn, unless something has it by then. The returned function stops this. */
function focusWhenThere(): () => void {
  let frame = 0;
  const look = () => {
    frame += 1;
    const target = frame < BEFORE ? null : (mainControl() ?? (frame >= ANYTHING_AFTER ? anyScreenControl() : null));
    if (frame >= BEFORE && !isLost()) return;
    target?.focus({ preventScroll: true });
    // A control that isn't drawn yet can't have the keyboard.
    if ((frame < BEFORE || isLost()) && frame < MOST_FRAMES) next = requestAnimationFrame(look);
  };
  let next = requestAnimationFrame(look);
  return () => cancelAnimationFrame(next);
}

const isLost = () =>
  (document.activeElement === null || document.activeElement === document.body) &&
  document.querySelector('[role="dialog"]') === null;
