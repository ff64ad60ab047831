/** Whether the page is on its way out to come back. */
let anew = false;

// Closing fires no such event. A page without it (there is none in Electron) would be closed where it was to be loaded anew.
globalThis.navigation?.addEventListener('navigate', ({ navigationType }) => {
  anew = navigationType === 'reload';
});

/** Loads the page anew: the way on after a fault. */
export function loadAnew(): void {
  location.reload();
}

/** Goes on with what was held up until everything was saved: loading anew where that was asked for, otherwise closing. */
export function leave(): void {
  if (anew) location.reload();
  else window.close();
}

/** What was held up isn't done after all: whoever goes on does something new. */
export function stay(): void {
  anew = false;
}
