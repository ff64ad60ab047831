import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { focusNextPlace } from '#renderer/ui/focus-places.ts';

/** Moves the keyboard to the next part of the window on F6, to the previous on Shift F6: bar, notices, list, texts, card. */
export function useRegionKeys(): void {
  useAppCommand('pane.next', () => focusNextPlace(1));
  useAppCommand('pane.previous', () => focusNextPlace(-1));
}
