import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

export const APP_SCHEME = 'app';
/** The page's origin. IndexedDB is bound to it: it never changes. */
export const APP_ORIGIN = `${APP_SCHEME}://crosscheck`;
/** The origin from which the window loads. */
export const APP_URL = `${APP_ORIGIN}/index.html`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Scripts, styles and fonts are our own files; nothing may be fetched, framed or posted; no string becomes script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types crosscheck-worker',
].join('; ');

/** Registers the scheme as a secure standard origin, like https. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The app's own files by the path that addresses them: `/index.html`. */
export type AppFiles = ReadonlyMap<string, string>;

/** Serves these files and nothing else: a list is looked up, no path is joined. */
export function serveApp(files: AppFiles): void {
  protocol.handle(APP_SCHEME, (request) => {
    const url = new URL(request.url);
    const path = url.pathname === '/' ? '/index.html' : url.pathname;
    return respond(url.host === 'crosscheck' ? files.get(path) : undefined, {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
  });
}

/** One of the app's files as an answer; what isn't there is not found. */
export function respond(file: string | undefined, headers: Readonly<Record<string, string>>): Response {
  if (file === undefined) return new Response('not found', { status: 404 });
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

/** The files that lie under `root` now. */
export function listAppFiles(root: string): AppFiles {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(root.length).split(sep).join('/'), file];
      }),
  );
}
