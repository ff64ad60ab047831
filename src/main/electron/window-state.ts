import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow } from 'electron';
import * as v from 'valibot';
import { placeOn, USUAL_PLACE, windowPlaceSchema, type WindowPlace } from '#main/files/window-place.ts';

const file = () => join(app.getPath('userData'), 'window.json');
/** Moves and resizes come in dozens a second; the last one counts. */
const QUIET_MS = 400;

/** Returns the last place of the window, or the usual place if that is on no screen any more. */
export function rememberedWindow(): WindowPlace {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return placeOn(
    [main, ...others].map(({ workArea }) => workArea),
    readState(),
  );
}

/** Remembers the place and size of `window` from now on. */
export function rememberWindow(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    const place: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      // Done before it returns: the app may end with the window.
      writeFileSync(`${file()}.new`, JSON.stringify(place), { mode: 0o600 });
      renameSync(`${file()}.new`, file());
    } catch {
      // A place that can't be remembered is no reason to disturb anybody: the window opens in the usual one.
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, QUIET_MS);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', save);
  window.on('closed', () => clearTimeout(timer));
}

function readState(): WindowPlace {
  try {
    return v.parse(windowPlaceSchema, JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return USUAL_PLACE; // the first start, or a file that somebody broke
  }
}
