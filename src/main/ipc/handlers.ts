import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { readFailure, tooLarge } from '#main/files/read-pieces.ts';
import { writeAtomically, writeFailure } from '#main/files/write-atomically.ts';
import type { ImportService } from '#main/importers/desk/import-service.ts';
import type { ImportSource } from '#main/importers/desk/import-source.ts';
import { say, words } from '#main/words/main-words.ts';
import type {
  AppDescription,
  Calls,
  Channel,
  MenuState,
  OfferRequest,
  SaveReply,
  Theme,
} from '#shared/ipc/contract.ts';
import { MAX_FILE_BYTES } from '#shared/limits.ts';

/** The functions that the handlers need. None of them is Electron's here: tests pass their own. */
export interface HandlerDeps {
  readonly importer: ImportService;
  /** The chosen paths; none when the dialog was closed. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  readonly chooseTextFile: (kind: string, endings: readonly string[]) => Promise<string | null>;
  readonly chooseSavePath: (suggestedName: string, kind: string, endings: readonly string[]) => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
  /** A document as PDF; throws where it can't be printed. */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  /** Takes the files that came with the command line or a second start. */
  readonly takeHandedOver: () => readonly string[];
  readonly rendererReady: () => void;
  readonly describe: () => AppDescription;
  readonly setTheme: (theme: Theme) => void;
  readonly updateMenu: (state: MenuState) => void;
}

export type Handlers = { readonly [C in Channel]: (request: Calls[C]['request']) => Promise<Calls[C]['reply']> };

const notOpened = (path: string, why: string) =>
  ({ opened: false, error: say('save.file-and-why', { name: basename(path), why }) }) as const;

/** One function per channel of the contract. Requests have been parsed by their schemas. */
export function createHandlers(deps: HandlerDeps): Handlers {
  /**
   * The files that were saved here. Only these may be shown in their folder: the renderer can't point the file manager
   * elsewhere.
   */
  const saved = new Set<string>();

  /**
   * Returns the decision on the chosen place: `refused` where nothing was chosen, or a file that nobody agreed to
   * replace.
   */
  const choosePath = async (
    suggestedName: string,
    kind: string,
    endings: readonly string[],
  ): Promise<{ readonly path: string } | { readonly refused: SaveReply }> => {
    const chosen = await deps.chooseSavePath(basename(suggestedName), kind, endings);
    if (chosen === null) return { refused: { saved: false, error: null } };
    // "toll.2016" has no ending: nothing but the format's own is one.
    const own = endings.includes(extname(chosen).slice(1).toLowerCase());
    if (own || endings[0] === undefined) return { path: chosen };
    const path = `${chosen}.${endings[0]}`;
    // The dialog has asked about the name as it was typed, not about this one.
    const error = say('save.name-taken', { name: basename(path) });
    return existsSync(path) ? { refused: { saved: false, error } } : { path };
  };
  const write = async (path: string, bytes: Uint8Array): Promise<SaveReply> => {
    try {
      await writeAtomically(path, bytes);
    } catch (error) {
      return { saved: false, error: writeFailure(error) };
    }
    saved.add(path);
    return { saved: true, path };
  };

  return {
    'import:offer': async (request) => ({ offer: deps.importer.offer(await importSource(request, deps)) }),
    'import:start': async ({ batch, offer }) => deps.importer.start(batch, offer),
    'import:withdraw': async ({ offer }) => deps.importer.withdraw(offer),
    'import:cancel': async ({ batch }) => deps.importer.cancel(batch),
    'file:save': async ({ suggestedName, kind, endings, bytes }) => {
      const chosen = await choosePath(suggestedName, kind, endings);
      return 'refused' in chosen ? chosen.refused : write(chosen.path, bytes);
    },
    'file:save-pdf': async ({ suggestedName, html }) => {
      const chosen = await choosePath(suggestedName, 'PDF', ['pdf']);
      if ('refused' in chosen) return chosen.refused;
      let bytes: Uint8Array;
      try {
        bytes = await deps.printToPdf(html);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { saved: false, error: say('save.no-pdf', { why }) };
      }
      return write(chosen.path, bytes);
    },
    'file:reveal': async ({ path }) => {
      if (saved.has(path)) deps.showInFolder(path);
    },
    'file:open-text': async ({ kind, endings }) => {
      const path = await deps.chooseTextFile(kind, endings);
      if (path === null) return { opened: false, error: null };
      try {
        const { size } = await stat(path);
        if (size > MAX_FILE_BYTES) return notOpened(path, importFailureSentence(tooLarge(size), words));
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
        return { opened: true, name: basename(path), text };
      } catch (error) {
        const why =
          error instanceof TypeError ? say('save.not-utf-8') : importFailureSentence(readFailure(error), words);
        return notOpened(path, why);
      }
    },
    'app:describe': async () => deps.describe(),
    'app:ready': async () => deps.rendererReady(),
    'app:theme': async ({ theme }) => deps.setTheme(theme),
    'menu:update': async (state) => deps.updateMenu(state),
  };
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
