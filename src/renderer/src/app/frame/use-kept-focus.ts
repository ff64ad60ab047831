import { useEffect } from 'react';
import type { Screen } from '#renderer/app/state/view-state.ts';
import { anyScreenControl, mainControl } from '#renderer/ui/focus-places.ts';

/** Frames to wait for a screen that is still being read, and after which anything in it will do. */
const MOST_FRAMES = 600;
const ANYTHING_AFTER = 40;

/**
 * Keeps the keyboard in the window's main part: when another screen comes, and when what had the focus is gone with what was
 * done (a row that was deleted, proposals that were accepted), it would fall to the page, and every Tab begin at the top.
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
      // What was only moved to another place has lost it too, and gets it back.
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

/** Whether a change of the page takes the focus from `element`: it is taken away, moved, or can't have it any more. */
const takesFocus = ({ type, target, removedNodes }: MutationRecord, element: Element): boolean =>
  type === 'attributes' ? target.contains(element) : [...removedNodes].some((node) => node.contains(element));

/** Whoever takes something away may have a better place for the focus and gives it there in the next frames. */
const BEFORE = 3;

/** Focuses the main part once it is there, unless the focus is somewhere by then. Stops when the returned function is called. */
function focusWhenThere(): () => void {
  let frame = 0;
  const look = () => {
    frame += 1;
    const target = frame < BEFORE ? null : (mainControl() ?? (frame >= ANYTHING_AFTER ? anyScreenControl() : null));
    if (frame >= BEFORE && !isLost()) return;
    target?.focus({ preventScroll: true });
    // What isn't drawn yet takes no focus.
    if ((frame < BEFORE || isLost()) && frame < MOST_FRAMES) next = requestAnimationFrame(look);
  };
  let next = requestAnimationFrame(look);
  return () => cancelAnimationFrame(next);
}

const isLost = () =>
  (document.activeElement === null || document.activeElement === document.body) &&
  document.querySelector('[role="dialog"]') === null;
