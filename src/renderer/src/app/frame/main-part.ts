/**
 * What a screen is for: the text of the active pane (of another while that one isn't open yet), the table, the list. Null
 * where it isn't there yet.
 */
export const mainPart = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-active="true"] [data-pane-text]') ??
  document.querySelector<HTMLElement>('[data-pane-text]') ??
  document.querySelector<HTMLElement>('main [role="grid"], main [role="listbox"]');

/** The first thing in it that takes the keyboard, for a screen without any of these; null while a part is still being read. */
export const firstPart = (): HTMLElement | null =>
  document.querySelector('main [aria-busy="true"], main[aria-busy="true"]') !== null
    ? null
    : document.querySelector<HTMLElement>(
        'main [tabindex="0"]:not([role="separator"]), main input, main button:not([disabled])',
      );
