import process from 'node:process';

/** The address of the page in development (`http://localhost:5173`); null in a built app, which asks no server. */
export const developmentServer = (): string | null =>
  (import.meta.env.DEV && process.env['ELECTRON_RENDERER_URL']) || null;

/** Chromium's rule that no name is ever looked up, but that of the development server where there is one. */
export const hostResolverRules = (server: string | null): string =>
  server === null ? 'MAP * ~NOTFOUND' : `MAP * ~NOTFOUND, EXCLUDE ${new URL(server).hostname}`;
