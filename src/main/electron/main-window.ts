import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { words } from '#main/words/main-words.ts';
import { LANGUAGE_ARGUMENT } from '#shared/ipc/bridge-contract.ts';
import { APP_URL } from './app-protocol.ts';
import { developmentServer } from './development-server.ts';
import { lockDownContents } from './lock-down-session.ts';
import { recoverPage } from './recover-page.ts';
import { rememberedWindow, rememberWindow } from './window-state.ts';

/** The paper's colour in both themes: the window shows it until the page has painted. */
const BACKGROUND = { light: '#f4f3ef', dark: '#161513' };

/** Opens the one window, at the place it had. */
export function openMainWindow(): BrowserWindow {
  const { maximized, ...bounds } = rememberedWindow();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 760,
    minHeight: 540,
    show: false,
    title: 'Crosscheck',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      additionalArguments: [`${LANGUAGE_ARGUMENT}${words.language}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    },
  });
  lockDownContents(window.webContents);
  rememberWindow(window);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  const url = developmentServer() ?? APP_URL;
  recoverPage(window, url);
  void window.loadURL(url);
  return window;
}
