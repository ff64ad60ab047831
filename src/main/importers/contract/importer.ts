import type { Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { FailedPart, ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import type { Budget } from './budget.ts';

/** A file as the parser process receives it. */
export interface SourceFile {
  /** The name of the file without folders. */
  readonly name: string;
  /** The MIME type, or empty. The program that handed over the file may have added a `charset`. */
  readonly type: string;
  /** The address that the file is said to come from, or empty. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Everything that an importer can use beside the bytes of the file. */
export interface ImportContext {
  /** The current time in milliseconds of the epoch: later dates are in the future. */
  readonly now: number;
  readonly budget: Budget;
  /** Asks the analyst and waits, however long. Where nobody can be asked, the answer is the proposal of the question. */
  readonly ask: (question: ParserQuestion) => Promise<ParserAnswer>;
  /** Reads a file inside the file that is being read. */
  readonly readInside: (file: SourceFile) => Promise<Result<Found, ImportFailure>>;
}

/** A report that was found, with its bytes and their name. */
export interface FoundReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: ImportedDocument;
}

/** The reports that were found in a file, and the files inside it that could not be read. */
export interface Found {
  readonly reports: readonly FoundReport[];
  readonly failed: readonly FailedPart[];
}

interface Named {
  /** The id of the format, as the interface and `inspect` use it. */
  readonly format: string;
  /** The endings of file names, in lower case, without the dot. */
  readonly endings: readonly string[];
  /** Whether the name alone decides for this format, where no importer recognises the content. */
  readonly byName: boolean;
  /** Whether the content is of this format, whatever its name says. */
  readonly recognise: (file: SourceFile) => boolean;
}

/** An importer of a format whose files are one report each. */
export interface DocumentImporter extends Named {
  readonly kind: 'document';
  readonly read: (file: SourceFile, context: ImportContext) => Promise<Result<ImportedDocument, ImportFailure>>;
}

/** An importer of a format whose files contain several reports. */
export interface ContainerImporter extends Named {
  readonly kind: 'container';
  readonly unpack: (file: SourceFile, context: ImportContext) => Promise<Result<Found, ImportFailure>>;
}

/**
 * Reads one format. An importer gets bytes and returns text, blocks and proposals; it opens no file, runs no code of the file
 * and reaches no network. Expected faults are failures; any thrown error but a refusal is a bug, and fails that one file.
 */
export type Importer = DocumentImporter | ContainerImporter;
