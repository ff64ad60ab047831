import { app, shell, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { developmentServer, hostResolverRules } from './development-server.ts';

let blocked = 0;

/** Requests to anything but our own files that were refused since the start. */
export const blockedRequests = () => blocked;

/** Switches off everything that Chromium would do over the network by itself. Must run before the app is ready. */
export function disableBackgroundNetworking(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  app.commandLine.appendSwitch('disable-features', 'AutofillServerCommunication,OptimizationHints,MediaRouter');
  app.commandLine.appendSwitch('host-resolver-rules', hostResolverRules(developmentServer()));
}

/** Nothing leaves this session, and no page in it is granted anything but that its data isn't thrown away. */
export function lockDownSession(session: Session): void {
  const own = [`${APP_ORIGIN}/`, 'devtools:', 'blob:'];
  const server = developmentServer();
  if (server !== null) own.push(server, server.replace(/^http/, 'ws'));

  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !own.some((start) => details.url.startsWith(start));
    if (cancel) blocked += 1;
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/`);
  session.on('will-download', (event) => event.preventDefault());
}

/** No window, frame or navigation but our own page. */
export function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The page may load itself anew: that is how it recovers from a fault.
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }) => {
    if (event.url !== contents.getURL()) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * `persistent-storage`: the database isn't cleared when the disk runs low. `clipboard-sanitized-write`: a summary or a
 * picture is copied at a press of a button. Reading the clipboard is not granted: pasting brings its own data.
 */
const isGranted = (permission: string) => ['persistent-storage', 'clipboard-sanitized-write'].includes(permission);

/** Shows a file that we saved in the system's file manager. */
export const showInFolder = (path: string) => shell.showItemInFolder(path);
