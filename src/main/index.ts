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
import { createImportService } from './importers/desk/import-service.ts';
import { createParserHost } from './importers/process/parser-host.ts';
import { createHandlers } from './ipc/handlers.ts';

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
  let ready = false;
  let handedOver: string[] = [];
  let interrupted = false;

  const tell = <E extends EventName>(event: E, payload: Events[E]) => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload);
  };
  const handOver = (files: readonly string[]) => {
    handedOver.push(...files);
    if (ready && handedOver.length > 0) tell('import:handed-over', { count: handedOver.length });
  };
  const parserHost = createParserHost(() => {
    if (window === null) throw new Error('no window to parse for');
    return spawnParser(window.webContents);
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
    handOver(filesHandedOver(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    handOver([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => parserHost.close());

  void app.whenReady().then(() => {
    lockDownSession(session.defaultSession);
    const appFiles = listAppFiles(join(import.meta.dirname, '../renderer'));
    serveApp(appFiles);
    setMenu({ disabled: [], labels: {} }, (command) => tell('app:command', { command }));
    const importer = createImportService(parserHost, (event) => tell('import:event', event));
    bindHandlers(
      createHandlers({
        importer,
        chooseFiles,
        chooseTextFile,
        chooseSavePath,
        showInFolder,
        printToPdf: createPrinter(appFiles),
        takeHandedOver: () => {
          const files = handedOver;
          handedOver = [];
          return files;
        },
        rendererReady: () => {
          ready = true;
          if (interrupted) tell('import:interrupted', null);
          interrupted = false;
          handOver([]);
        },
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
      }),
    );
    window = openMainWindow();
    // A page that is gone, or loaded anew, has lost its port to the parser and knows of no import: nobody would take in what
    // the parser reads, and every file would wait until its time is up.
    window.webContents.on('did-start-loading', () => {
      interrupted = importer.cancelAll() > 0 || interrupted;
      parserHost.close();
    });
    window.on('closed', () => {
      window = null;
    });
    handOver(filesOnCommandLine());
  });
}
