import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import * as v from 'valibot';
import { writeAtomically } from '../files/write-atomically.ts';

const schema = v.object({
  x: v.exactOptional(v.number()),
  y: v.exactOptional(v.number()),
  width: v.pipe(v.number(), v.minValue(400)),
  height: v.pipe(v.number(), v.minValue(300)),
  maximized: v.boolean(),
});
type WindowState = v.InferOutput<typeof schema>;

const USUAL: WindowState = { width: 1440, height: 900, maximized: false };
const file = () => join(app.getPath('userData'), 'window.json');
/** Moves and resizes come in dozens a second; the last one counts. */
const QUIET_MS = 400;

/** Where the window was when it was last moved, or the usual place if that is on no screen any more. */
export function rememberedWindow(): WindowState {
  const read = readState();
  const { x, y, width, height } = read;
  if (x === undefined || y === undefined) return read;
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea;
  return overlap(area, { x, y, width, height }) > 0.2 * width * height ? read : { ...USUAL, maximized: read.maximized };
}

/** Remembers the place and size of `window` from now on. */
export function rememberWindow(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    // A place that can't be remembered is no reason to disturb anybody: the window opens in the usual one.
    void writeAtomically(file(), JSON.stringify(state)).catch(() => undefined);
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
}

function readState(): WindowState {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return USUAL; // the first start, or a file that somebody broke
  }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
