import type { ImportFailure } from '#core/model/import-failure.ts';
import type { AppCommandId } from '#shared/app-commands.ts';

/** Where the files of an offer come from. Paths never come from the page: the preload reads them off the dropped files. */
export type OfferRequest =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly ImportItem[] }
  /** Asks with the system's dialog. */
  | { readonly kind: 'choose' }
  /** Takes the files that came with the command line or a second start. */
  | { readonly kind: 'handed-over' };

/** Something without a file: a paste, a dragged selection, a file that a program made up. */
export interface ImportItem {
  readonly name: string;
  /** MIME type, or empty where it isn't known. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The address that it is said to come from, or empty. */
  readonly url: string;
}

/**
 * Files that the main process keeps ready to be imported, by a token that says nothing about them; null when nothing was
 * chosen. It is used up by `import:start`, and forgotten when the page is reloaded.
 */
export interface ImportOffer {
  readonly offer: string | null;
}

/** The start of an import. The page mints the batch's id, a UUID, and has told its own parts of it before. */
export interface ImportStart {
  readonly batch: string;
  readonly offer: string;
}

/** The events of a batch, as the main process sees them. Results go to the renderer by a port of their own. */
export type ImportEvent =
  | { readonly batch: string; readonly type: 'found'; readonly files: number }
  | { readonly batch: string; readonly type: 'reading'; readonly index: number; readonly name: string }
  | { readonly batch: string; readonly type: 'done'; readonly index: number }
  | {
      readonly batch: string;
      readonly type: 'failed';
      readonly index: number;
      readonly name: string;
      readonly failure: ImportFailure;
    }
  | { readonly batch: string; readonly type: 'finished'; readonly cancelled: boolean };

/** Text to be read back by the renderer: a CSV of claims. */
export type OpenTextReply =
  | { readonly opened: true; readonly name: string; readonly text: string }
  | { readonly opened: false; readonly error: string | null };

/** A file to be saved. It goes to the main process in pieces, each after the one before was written. */
export interface SaveRequest {
  readonly suggestedName: string;
  /** The name of this kind of file in the dialog, and its endings without the dot. */
  readonly kind: string;
  readonly endings: readonly string[];
  /**
   * Whether the pieces are an HTML document (UTF-8) that is printed into a PDF. The document stands alone: nothing it refers
   * to is loaded and no script in it runs. Its own `@page` rule says how large the paper is.
   */
  readonly printed: boolean;
}

/** The token of a file that waits for its pieces. `opened: false` without an error: the analyst closed the dialog. */
export type SaveOpened =
  | { readonly opened: true; readonly saving: string }
  | { readonly opened: false; readonly error: string | null };

/** `taken: false`: the saving is over, and nothing of the file is left. */
export type PieceReply = { readonly taken: true } | { readonly taken: false; readonly error: string };

/** `saved: false` without an error: the analyst closed the dialog or cancelled. */
export type SaveReply =
  | { readonly saved: true; readonly path: string }
  | { readonly saved: false; readonly error: string | null };

export interface AppDescription {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly platform: string;
  readonly dataFolder: string;
  /** Requests to the network that were refused since the start. */
  readonly blockedRequests: number;
}

export type Theme = 'system' | 'light' | 'dark';

/** The calls the renderer makes: request and reply of each channel. */
export interface Calls {
  'import:offer': { readonly request: OfferRequest; readonly reply: ImportOffer };
  /** Throws where the offer is unknown or the batch is under way already. */
  'import:start': { readonly request: ImportStart; readonly reply: void };
  /** Gives an offer back that is not going to be imported. */
  'import:withdraw': { readonly request: { readonly offer: string }; readonly reply: void };
  'import:cancel': { readonly request: { readonly batch: string }; readonly reply: void };
  /** Asks where to save a file. */
  'file:save-begin': { readonly request: SaveRequest; readonly reply: SaveOpened };
  'file:save-piece': {
    readonly request: { readonly saving: string; readonly bytes: Uint8Array };
    readonly reply: PieceReply;
  };
  'file:save-end': { readonly request: { readonly saving: string }; readonly reply: SaveReply };
  'file:save-cancel': { readonly request: { readonly saving: string }; readonly reply: void };
  'file:reveal': { readonly request: { readonly path: string }; readonly reply: void };
  'file:open-text': {
    readonly request: { readonly kind: string; readonly endings: readonly string[] };
    readonly reply: OpenTextReply;
  };
  'app:describe': { readonly request: void; readonly reply: AppDescription };
  'app:ready': { readonly request: void; readonly reply: void };
  'app:theme': { readonly request: { readonly theme: Theme }; readonly reply: void };
  'menu:update': { readonly request: MenuState; readonly reply: void };
}
export type Channel = keyof Calls;

/** The state that the menu shows. */
export interface MenuState {
  readonly disabled: readonly AppCommandId[];
  /** "Undo Mark claim". */
  readonly labels: Readonly<Partial<Record<AppCommandId, string>>>;
}

/** The messages that the main process sends to the renderer by itself. */
export interface Events {
  'app:command': { readonly command: AppCommandId };
  'import:event': ImportEvent;
  /** Files came with the command line or a second start: `import:offer` with `handed-over` takes them. */
  'import:handed-over': { readonly count: number };
  /** The imports that were under way when the page crashed or was reloaded have been cancelled. */
  'import:interrupted': null;
}
export type EventName = keyof Events;

/** The name under which the main process sends one message port per parser process, beside the messages. */
export const PARSER_PORT = 'import:port';
