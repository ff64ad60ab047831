let asked = false;

/** Loads the page anew: the way on after a fault. */
export function loadAnew(): void {
  asked = true;
  location.reload();
}

/** Goes on with what was held up until everything was saved: loading anew where that was asked for, otherwise closing. */
export function leave(): void {
  if (asked) location.reload();
  else window.close();
}
