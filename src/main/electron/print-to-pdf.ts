import { BrowserWindow, session, type Session } from 'electron';
import { PRINT_TIMEOUT_MS } from '#shared/limits.ts';
import { APP_SCHEME, respond, type AppFiles } from './app-protocol.ts';
import { lockDownContents } from './lock-down-session.ts';

/** A session in memory that only printing uses: it shares no storage with the app's page. */
const PARTITION = 'printing';
const PRINT_URL = `${APP_SCHEME}://print/`;
/** Nothing runs, and nothing is loaded but the app's own faces: a document has its other styles and its pictures in itself. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:";
/** Matches the files of the app that a document may load: the style sheet with its fonts, and the fonts. */
const FACES = /^\/assets\/[\w.-]+\.(?:css|woff2)$/;

/** The document being printed. They are printed one after the other. */
let printed = new Blob([]);
let before: Promise<unknown> = Promise.resolve();

/**
 * Prints HTML documents on the paper that their `@page` rule names (otherwise A4), each in a hidden, sandboxed window without
 * scripts, preload, storage and network, set in the app's faces where they link to them. The function it returns throws where a
 * document isn't printed within {@link PRINT_TIMEOUT_MS}.
 */
export const createPrinter =
  (files: AppFiles) =>
  (html: Blob): Promise<Uint8Array> => {
    const turn = before.then(() => print(html, files));
    before = turn.catch(() => undefined);
    return turn;
  };

async function print(html: Blob, files: AppFiles): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printingSession(files),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      disableDialogs: true,
      backgroundThrottling: false,
    },
  });
  lockDownContents(window.webContents);
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_done, fail) => {
      timer = setTimeout(() => fail(new Error('it took too long')), PRINT_TIMEOUT_MS);
    });
    printed = html;
    await Promise.race([window.loadURL(PRINT_URL), late]);
    return await Promise.race([
      window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
      late,
    ]);
  } finally {
    clearTimeout(timer);
    printed = new Blob([]);
    window.destroy();
  }
}

let prepared: Session | undefined;

function printingSession(files: AppFiles): Session {
  if (prepared !== undefined) return prepared;
  const own = session.fromPartition(PARTITION, { cache: false });
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(PRINT_URL) && !url.startsWith('data:') }),
  );
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.protocol.handle(APP_SCHEME, ({ url }) => {
    const { pathname } = new URL(url);
    if (url !== PRINT_URL) return respond(FACES.test(pathname) ? files.get(pathname) : undefined, {});
    return new Response(printed, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
  prepared = own;
  return own;
}
