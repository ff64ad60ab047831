import { useAppCommand } from '#renderer/platform/app-commands.tsx';

/** F6 goes through the parts of the window: the list, each pane, the card. */
export function useRegionKeys(): void {
  useAppCommand('pane.next', () => {
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region], [data-pane-text]')];
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const next = regions[(at + 1) % regions.length];
    if (next === undefined) return;
    const target = next.matches('[tabindex="0"]')
      ? next
      : next.querySelector<HTMLElement>('[tabindex="0"], input, button');
    (target ?? next).focus();
  });
}
