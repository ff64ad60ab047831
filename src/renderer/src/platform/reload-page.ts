/** Whether the page leaves in order to load again. */
let isReloading = false;

// Closing fires no such event. A page without the event (Electron has it) would close instead of loading again.
globalThis.navigation?.addEventListener('navigate', ({ navigationType }) => {
  isReloading = navigationType === 'reload';
});

/** Loads the page again, which is the remedy after a fault. */
export function reloadPage(): void {
  location.reload();
}

/**
 * Continues after everything was saved: loads the page again where {@link reloadPage} asked for it, otherwise closes the
 * window.
 */
export function leavePage(): void {
  if (isReloading) location.reload();
  else window.close();
}

/** Cancels a pending reload or closing, because the analyst continued to work. */
export function stayOnPage(): void {
  isReloading = false;
}
