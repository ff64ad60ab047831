import { useAppCommand } from '#renderer/platform/app-commands.tsx';
import { firstPart, mainPart } from './main-part.ts';

/** F6 goes through the parts of the window, Shift F6 back: the bar, what is new, the list, each text, the card, the grid, … */
export function useRegionKeys(): void {
  useAppCommand('pane.next', () => step(1));
  useAppCommand('pane.previous', () => step(-1));
}

/** What takes the keyboard in a part of the window, in the order of preference. */
const TARGETS = ['[role="grid"][tabindex="0"]', '[tabindex="0"]', 'input, textarea, button:not([disabled])'] as const;

function step(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region], [data-pane-text]')].filter(
    (region) => region.offsetParent !== null && targetIn(region) !== null,
  );
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  if (at < 0) (mainPart() ?? firstPart())?.focus(); // from nowhere to what the screen is for
  else if (next !== undefined) targetIn(next)?.focus();
}

function targetIn(region: HTMLElement): HTMLElement | null {
  if (region.matches('[tabindex="0"]')) return region;
  for (const selector of TARGETS) {
    const found = region.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}
