import type { ImportFailure } from '#core/model/import-failure.ts';
import type { FromParserPort, ParsedFile, ToParserPort } from '#shared/parsed-file/parsed-file.ts';

/** What is told to the parser process. A file comes in pieces, so that nobody but the parser holds all of it. */
export type ToParser =
  /** Comes with a port: where results go from now on. Without one they come back on this channel. */
  | { readonly type: 'port' }
  | { readonly type: 'begin'; readonly file: FileHeader }
  | { readonly type: 'chunk'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  /** The file can't be read to its end. */
  | { readonly type: 'abort'; readonly failure: ImportFailure };

/** What a file is called and how long it is said to be. */
export interface FileHeader {
  readonly batch: string;
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
  /** Tried where nobody can be asked; empty where there is none. */
  readonly password?: string;
}

/** What the parser process says. */
export type FromParser =
  | { readonly type: 'ready' }
  /** The last piece has been taken over: the next may come. */
  | { readonly type: 'taken' }
  /** It waits for the analyst's answer, or for its result to be stored: its time doesn't run. */
  | { readonly type: 'waiting' }
  | { readonly type: 'resumed' }
  /** The file is parsed (or refused), and whoever gets the results has them. */
  | { readonly type: 'done'; readonly batch: string; readonly index: number }
  /** A result, where there is no port for it. */
  | { readonly type: 'result'; readonly result: ParsedFile };

/** The port to the page, as the parser uses it. */
export interface ResultPort {
  readonly postMessage: (message: FromParserPort) => void;
  readonly on: (event: 'message', listener: (event: { data: ToParserPort }) => void) => void;
  readonly start: () => void;
}

/** All that the parser's code is joined to the world by. */
export interface ParserWires {
  /** The character maps of PDF, packed into one piece by the build. */
  readonly characterMaps: Uint8Array;
  readonly say: (message: FromParser) => void;
  readonly listen: (receive: (message: ToParser, port: ResultPort | null) => void) => void;
}
