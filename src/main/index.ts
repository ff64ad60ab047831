/** The main process: puts the parts together. Windows, files in, files out; what a report is it doesn't know. */
import { join, resolve } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import { listAppFiles, registerAppScheme, serveApp } from './electron/app-protocol.ts';
import { setMenu } from './electron/application-menu.ts';
import { bindHandlers } from './electron/bind-handlers.ts';
import { chooseFiles, chooseSavePath, chooseTextFile } from './electron/file-dialogs.ts';
import {
  blockedRequests,
  disableBackgroundNetworking,
  lockDownSession,
  showInFolder,
} from './electron/lock-down-session.ts';
import { openMainWindow } from './electron/main-window.ts';
import { createPrinter } from './electron/print-to-pdf.ts';
import { spawnParser } from './electron/spawn-parser.ts';
import { filesHandedOver, namedFiles } from './files/named-files.ts';
import { createImportService, type ImportService } from './importers/desk/import-service.ts';
import { createParserHost } from './importers/process/parser-host.ts';
import { createHandedOverFiles, type HandedOverFiles } from './ipc/handed-over-files.ts';
import { createHandlers, type HandlerDeps } from './ipc/handlers.ts';
import { createSavings, type Savings } from './ipc/savings.ts';

const dataFolder = process.env['CROSSCHECK_USER_DATA'];
if (dataFolder) app.setPath('userData', resolve(dataFolder));
if (process.platform === 'linux' && process.getuid?.() === 0) app.commandLine.appendSwitch('no-sandbox');
disableBackgroundNetworking();
registerAppScheme();

if (app.requestSingleInstanceLock({ files: filesOnCommandLine() })) start();
else app.quit();

/** Returns the files and folders that this start's command line names, as full paths. */
function filesOnCommandLine(): readonly string[] {
  const program = app.isPackaged ? (process.argv[0] ?? '') : app.getAppPath();
  return namedFiles(process.argv, process.cwd(), program);
}

function start(): void {
  let window: BrowserWindow | null = null;
  const tell = <E extends EventName>(event: E, payload: Events[E]) => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload);
  };
  const handedOver = createHandedOverFiles(tell);
  const parserHost = createParserHost(() => {
    if (window === null) throw new Error('no window to parse for');
    return spawnParser(window.webContents);
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
    handedOver.add(filesHandedOver(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    handedOver.add([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => parserHost.close());

  void app.whenReady().then(() => {
    lockDownSession(session.defaultSession);
    const appFiles = listAppFiles(join(import.meta.dirname, '../renderer'));
    serveApp(appFiles);
    setMenu({ disabled: [], labels: {} }, (command) => tell('app:command', { command }));
    const importer = createImportService(parserHost, (event) => tell('import:event', event));
    const savings = createSavings({ chooseSavePath, printToPdf: createPrinter(appFiles) });
    const interruption = { happened: false };
    const pageIsReady = () => {
      if (interruption.happened) tell('import:interrupted', null);
      interruption.happened = false;
      handedOver.pageIsReady();
    };
    bindHandlers(createHandlers(handlerDeps({ importer, savings, handedOver, pageIsReady, tell })));
    window = openMainWindow();
    // A page that is gone, or reloaded, has lost its port to the parser and knows of no import: nobody would take in what the
    // parser reads, and every file would wait until its time is up. Nobody would end its savings either.
    window.webContents.on('did-start-loading', () => {
      interruption.happened = importer.cancelAll() > 0 || interruption.happened;
      parserHost.close();
      void savings.cancelAll();
    });
    window.on('closed', () => {
      window = null;
    });
    cancelSavingsBeforeQuitting(savings);
    handedOver.add(filesOnCommandLine());
  });
}

interface Parts {
  readonly importer: ImportService;
  readonly savings: Savings;
  readonly handedOver: HandedOverFiles;
  readonly pageIsReady: () => void;
  readonly tell: (event: 'app:command', payload: Events['app:command']) => void;
}

/** Returns the functions by which the handlers reach Electron. */
function handlerDeps({ importer, savings, handedOver, pageIsReady, tell }: Parts): HandlerDeps {
  return {
    importer,
    savings,
    chooseFiles,
    chooseTextFile,
    showInFolder,
    takeHandedOver: handedOver.take,
    rendererReady: pageIsReady,
    describe: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions['chrome'] ?? '',
      platform: process.platform,
      dataFolder: app.getPath('userData'),
      blockedRequests: blockedRequests(),
    }),
    setTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    updateMenu: (state) => setMenu(state, (command) => tell('app:command', { command })),
  };
}

/** Holds the end of the app up until no temporary file of a saving is left. */
function cancelSavingsBeforeQuitting(savings: Savings): void {
  app.on('will-quit', (event) => {
    if (savings.underWay() === 0) return;
    event.preventDefault();
    void savings.cancelAll().then(() => app.quit());
  });
}
