import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { focusNextPlace } from '#renderer/ui/focus-places.ts';

/** F6 goes through the parts of the window, Shift F6 back: the bar, what is new, the list, each text, the card, the grid, … */
export function useRegionKeys(): void {
  useAppCommand('pane.next', () => focusNextPlace(1));
  useAppCommand('pane.previous', () => focusNextPlace(-1));
}
