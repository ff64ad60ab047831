import type { Language } from '#core/words/languages.ts';
import type { Calls, Channel, EventName, Events, ImportOffer } from './contract.ts';

/**
 * The bridge that the preload puts into the page as `window.crosscheck`: the page's only access to Electron. `DomFile`
 * is the page's `File`, which this folder, shared with processes that have no page, doesn't know.
 */
export interface Bridge<DomFile> {
  /** The language of the interface, known before the page's first module runs. */
  readonly language: Language;
  readonly call: <C extends Channel>(channel: C, request: Calls[C]['request']) => Promise<Calls[C]['reply']>;
  /** Listens until the returned function is called. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void;
  /** Offers dropped or pasted files and folders for import. Their paths don't pass through the page. */
  readonly offerFiles: (files: readonly DomFile[]) => Promise<ImportOffer>;
}

/** The argument by which the main process tells the preload the language of the interface. */
export const LANGUAGE_ARGUMENT = '--interface-language=';

/** The message by which the preload hands a parser's port to the page. */
export interface PortMessage {
  readonly type: 'crosscheck:parser-port';
}
