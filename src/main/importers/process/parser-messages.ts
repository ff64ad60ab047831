import type { ImportFailure } from '#core/model/import-failure.ts';
import type { FromParserPort, ParsedFile, ToParserPort } from '#shared/parsed-file/parsed-file.ts';

/** A message to the parser process. A file is sent in pieces, so that only the parser has the whole file in memory. */
export type ToParser =
  /** Carries the port to which results go from now on. Without a port, results come back on this channel. */
  | { readonly type: 'port' }
  | { readonly type: 'begin'; readonly file: FileHeader }
  | { readonly type: 'chunk'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  /** The rest of the file can't be read. */
  | { readonly type: 'abort'; readonly failure: ImportFailure };

/** The name, type, address and size of a file that is about to be sent. */
export interface FileHeader {
  readonly batch: string;
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly url: string;
  /** The size in bytes. */
  readonly size: number;
  /** The password to try where no analyst can be asked; empty for none. */
  readonly password?: string;
}

/** A message from the parser process. */
export type FromParser =
  | { readonly type: 'ready' }
  /** The parser has taken the last piece and is ready for the next. */
  | { readonly type: 'taken' }
  /** The parser waits for the analyst's answer or for its result to be stored, so its clock stops. */
  | { readonly type: 'waiting' }
  | { readonly type: 'resumed' }
  /** The file is parsed or refused, and its result is delivered. */
  | { readonly type: 'done'; readonly batch: string; readonly index: number }
  /** A result, from a parser without a port. */
  | { readonly type: 'result'; readonly result: ParsedFile };

/** The port to the page, as the parser uses it. */
export interface ResultPort {
  readonly postMessage: (message: FromParserPort) => void;
  readonly on: (event: 'message', listener: (event: { data: ToParserPort }) => void) => void;
  readonly start: () => void;
}

/** Everything by which the parser's code communicates with the world. */
export interface ParserWires {
  /** The character maps of PDF, which the build packs into one file. */
  readonly characterMaps: Uint8Array;
  readonly say: (message: FromParser) => void;
  readonly listen: (receive: (message: ToParser, port: ResultPort | null) => void) => void;
}
