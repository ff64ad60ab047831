/** The main process: puts the parts together. Windows, files in, files out; what a report is it doesn't know. */
import { join, resolve } from 'node:path';
import { app, dialog, nativeTheme, session, type BrowserWindow } from 'electron';
import type { EventName, Events } from '#shared/ipc/contract.ts';
import { REPORT_ENDINGS } from '#shared/report-files.ts';
import { listAppFiles, registerAppScheme, serveApp } from './electron/app-protocol.ts';
import { bindHandlers } from './electron/bind-handlers.ts';
import { filesOnCommandLine } from './electron/command-line-files.ts';
import { blockedRequests, disableBackgroundNetworking, lockDownSession, showInFolder } from './electron/lock-down.ts';
import { openMainWindow } from './electron/main-window.ts';
import { setMenu } from './electron/menu.ts';
import { createPrinter } from './electron/print-to-pdf.ts';
import { spawnParser } from './electron/spawn-parser.ts';
import { filesHandedOver } from './files/named-files.ts';
import { createHandlers } from './handlers.ts';
import { createImportService } from './importers/import-service.ts';
import { createParserHost } from './importers/process/parser-host.ts';
import { say } from './words.ts';

const dataFolder = process.env['CROSSCHECK_USER_DATA'];
if (dataFolder) app.setPath('userData', resolve(dataFolder));
if (process.platform === 'linux' && process.getuid?.() === 0) app.commandLine.appendSwitch('no-sandbox');
disableBackgroundNetworking();
registerAppScheme();

if (app.requestSingleInstanceLock({ files: filesOnCommandLine(process.argv, process.cwd()) })) start();
else app.quit();

function start(): void {
  let window: BrowserWindow | null = null;
  let ready = false;
  let offered: string[] = [];
  let interrupted = false;

  const tell = <E extends EventName>(event: E, payload: Events[E]) => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload);
  };
  const offer = (files: readonly string[]) => {
    offered.push(...files);
    if (ready && offered.length > 0) tell('import:offer', { count: offered.length });
  };
  const parserHost = createParserHost(() => {
    if (window === null) throw new Error('no window to parse for');
    return spawnParser(window.webContents);
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
    offer(filesHandedOver(data));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offer([path]);
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
        chooseFiles: async () => {
          const { filePaths } = await dialog.showOpenDialog({
            title: say('dialog.import-reports'),
            properties: ['openFile', 'multiSelections'],
            filters: [
              { name: say('dialog.reports'), extensions: [...REPORT_ENDINGS] },
              { name: say('dialog.all-files'), extensions: ['*'] },
            ],
            defaultPath: app.getPath('documents'),
          });
          return filePaths;
        },
        chooseTextFile: async (name, extensions) => {
          const { filePaths } = await dialog.showOpenDialog({
            properties: ['openFile'],
            filters: [{ name, extensions: [...extensions] }],
            defaultPath: app.getPath('documents'),
          });
          return filePaths[0] ?? null;
        },
        chooseSavePath: async (suggestedName, name, extensions) => {
          const { filePath } = await dialog.showSaveDialog({
            defaultPath: join(app.getPath('documents'), suggestedName),
            filters: [{ name, extensions: [...extensions] }],
            properties: ['createDirectory', 'showOverwriteConfirmation'],
          });
          return filePath || null;
        },
        showInFolder,
        printToPdf: createPrinter(appFiles),
        takeOffered: () => {
          const files = offered;
          offered = [];
          return files;
        },
        rendererReady: () => {
          ready = true;
          if (interrupted) tell('import:interrupted', null);
          interrupted = false;
          offer([]);
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
    offer(filesOnCommandLine(process.argv, process.cwd()));
  });
}
