import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test';
import type { Language } from '#core/words/languages.ts';
import { speak, USUAL_LANGUAGE } from './words.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The app in a real window with a profile of its own, and the ways to end and start it again. */
export interface Launched {
  readonly app: ElectronApplication;
  readonly process: ChildProcess;
  readonly page: Page;
  /** Its user-data folder. */
  readonly profile: string;
  /** Requests that were made for anything but the app's own files. */
  readonly foreignRequests: readonly string[];
  /** Messages of the errors that a test causes on purpose: any other error of the page fails it. */
  readonly expectedErrors: string[];
}

export interface LaunchOptions {
  /** Files on the command line. */
  readonly files?: readonly string[];
  /** The language of the interface; the usual one of the run where none is given. */
  readonly language?: Language;
  /** Run with Chromium's sandbox; root can't. */
  readonly sandbox?: boolean;
}

/** Starts the built app, waits for its first screen, and lets `say` speak the app's language. */
async function launch(
  profile: string,
  { files = [], sandbox = false, language = USUAL_LANGUAGE }: LaunchOptions = {},
): Promise<Launched> {
  speak(language);
  const app = await _electron.launch({
    args: [ROOT, `--language=${language}`, ...files],
    chromiumSandbox: sandbox,
    colorScheme: null, // Playwright would pretend a light one
    env: { ...(process.env as Record<string, string>), CROSSCHECK_USER_DATA: profile },
  });
  const foreignRequests: string[] = [];
  app.context().on('request', (request) => {
    if (!/^(?:app:\/\/(?:crosscheck|print)\/|blob:|devtools:)/.test(request.url())) foreignRequests.push(request.url());
  });
  const page = await app.firstWindow();
  await page.locator('main, nav').first().waitFor();
  return { app, process: app.process(), page, profile, foreignRequests, expectedErrors: [] };
}

/** Ends the app and waits until its process is gone: two on one profile break IndexedDB. */
export async function quit({ app, process }: Launched): Promise<void> {
  if (hasExited(process)) return;
  const exited = new Promise<void>((done) => process.once('exit', () => done()));
  await app.close();
  await exited;
}

/** Ends the app as a power cut would, without a word to it. */
export async function kill({ process }: Launched): Promise<void> {
  const exited = new Promise<void>((done) => process.once('exit', () => done()));
  process.kill('SIGKILL');
  await exited;
}

const hasExited = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

interface Fixtures {
  /** A folder that is removed after the test. */
  readonly folder: string;
  /** The app on a new profile; it is ended after the test, which fails if anything was asked of the network. */
  readonly launched: Launched;
  /** Starts the app on a profile; for tests that do so more than once. Ended after the test. */
  readonly start: (profile: string, options?: LaunchOptions) => Promise<Launched>;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-e2e-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  // eslint-disable-next-line no-empty-pattern -- see above
  start: async ({}, provide) => {
    const running: Launched[] = [];
    const errors: string[] = [];
    await provide(async (profile, options) => {
      const launched = await launch(profile, options);
      launched.page.on('pageerror', ({ message }) => {
        if (!launched.expectedErrors.includes(message)) errors.push(message);
      });
      running.push(launched);
      return launched;
    });
    for (const launched of running) await quit(launched);
    const foreign = running.flatMap(({ foreignRequests }) => foreignRequests);
    if (foreign.length > 0) throw new Error(`requests left the app: ${foreign.join(', ')}`);
    if (errors.length > 0) throw new Error(`the page threw: ${errors.join('\n')}`);
  },
  launched: async ({ folder, start }, provide) => {
    await provide(await start(join(folder, 'profile')));
  },
});

export { expect, type Page } from 'playwright/test';
