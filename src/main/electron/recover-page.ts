import { app, dialog, type BrowserWindow } from 'electron';
import { say } from '#main/words/main-words.ts';

/**
 * Limits how often a crashed page is loaded again within a number of milliseconds. A page that crashes more often would
 * do nothing else.
 */
const MOST_CRASHES = 3;
const WITHIN_MS = 60_000;

/** Loads a crashed page again at once. Where it keeps crashing, the analyst is asked. */
export function recoverPage(window: BrowserWindow, url: string): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    const again = () => window.isDestroyed() || void window.loadURL(url);
    if (crashes.length <= MOST_CRASHES) setImmediate(again);
    else {
      crashes = [];
      void ask(reason).then((tryAgain) => (tryAgain ? again() : app.quit()));
    }
  });
}

/** Asks whether to reload the page once more. */
async function ask(reason: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: say('dialog.window-crashes', { reason }),
    detail: say('dialog.window-crashes-remedy'),
    buttons: [say('start.try-again'), say('dialog.quit')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
