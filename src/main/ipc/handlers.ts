import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { readFailure, tooLarge } from '#main/files/read-pieces.ts';
import type { ImportService } from '#main/importers/desk/import-service.ts';
import type { ImportSource } from '#main/importers/desk/import-source.ts';
import { say, words } from '#main/words/main-words.ts';
import type {
  AppDescription,
  Calls,
  Channel,
  MenuState,
  OfferRequest,
  OpenTextReply,
  Theme,
} from '#shared/ipc/contract.ts';
import { MAX_FILE_BYTES } from '#shared/limits.ts';
import type { Savings } from './savings.ts';

/** The functions by which the handlers reach the world. None of it is Electron here: tests pass their own. */
export interface HandlerDeps {
  readonly importer: ImportService;
  readonly savings: Savings;
  /** Asks which files to import; none when the dialog was closed. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly chooseTextFile: (kind: string, endings: readonly string[]) => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
  /** Takes the files that came with the command line or a second start. */
  readonly takeHandedOver: () => readonly string[];
  readonly rendererReady: () => void;
  readonly describe: () => AppDescription;
  readonly setTheme: (theme: Theme) => void;
  readonly updateMenu: (state: MenuState) => void;
}

export type Handlers = { readonly [C in Channel]: (request: Calls[C]['request']) => Promise<Calls[C]['reply']> };

/** Returns one function per channel of the contract. Requests have been parsed by their schemas. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { importer, savings } = deps;
  return {
    'import:offer': async (request) => ({ offer: importer.offer(await importSource(request, deps)) }),
    'import:start': async ({ batch, offer }) => importer.start(batch, offer),
    'import:withdraw': async ({ offer }) => importer.withdraw(offer),
    'import:cancel': async ({ batch }) => importer.cancel(batch),
    'file:save-begin': (request) => savings.begin(request),
    'file:save-piece': ({ saving, bytes }) => savings.piece(saving, bytes),
    'file:save-end': ({ saving }) => savings.end(saving),
    'file:save-cancel': ({ saving }) => savings.cancel(saving),
    // Only a file that was saved here may be shown: the page can't point the file manager anywhere else.
    'file:reveal': async ({ path }) => {
      if (savings.wasSaved(path)) deps.showInFolder(path);
    },
    'file:open-text': async ({ kind, endings }) => {
      const path = await deps.chooseTextFile(kind, endings);
      return path === null ? { opened: false, error: null } : openText(path);
    },
    'app:describe': async () => deps.describe(),
    'app:ready': async () => deps.rendererReady(),
    'app:theme': async ({ theme }) => deps.setTheme(theme),
    'menu:update': async (state) => deps.updateMenu(state),
  };
}

/** Reads a text file in UTF-8, or says why it can't be read. */
async function openText(path: string): Promise<OpenTextReply> {
  const name = basename(path);
  const notOpened = (why: string) => ({ opened: false, error: say('save.file-and-why', { name, why }) }) as const;
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return notOpened(importFailureSentence(tooLarge(size), words));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { opened: true, name, text };
  } catch (error) {
    return notOpened(
      error instanceof TypeError ? say('save.not-utf-8') : importFailureSentence(readFailure(error), words),
    );
  }
}

/** Returns the files that a page asks to be kept ready for it. */
async function importSource(request: OfferRequest, deps: HandlerDeps): Promise<ImportSource> {
  switch (request.kind) {
    case 'paths':
    case 'items':
      return request;
    case 'choose':
      return { kind: 'paths', paths: await deps.chooseFiles() };
    case 'handed-over':
      return { kind: 'paths', paths: deps.takeHandedOver() };
  }
}
