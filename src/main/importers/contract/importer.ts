import type { Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { FailedPart, ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import type { Budget } from './budget.ts';

/** A file as the parser process gets it. */
export interface SourceFile {
  /** Without folders. */
  readonly name: string;
  /** MIME type as it was handed over, or empty; what brought the file may have said its `charset` as well. */
  readonly type: string;
  /** Where it is said to come from, or empty. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What an importer has of the world beside the bytes. */
export interface ImportContext {
  /** Milliseconds of the epoch: what lies after it is in the future. */
  readonly now: number;
  readonly budget: Budget;
  /** Asks the analyst and waits, however long. Where nobody can be asked the answer is what the question proposes. */
  readonly ask: (question: ParserQuestion) => Promise<ParserAnswer>;
  /** Reads a file that lies inside the one being read. */
  readonly readInside: (file: SourceFile) => Promise<Result<Found, ImportFailure>>;
}

/** A report that was found, with the bytes it was made of and what they are called. */
export interface FoundReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: ImportedDocument;
}

/** What a file that can hold several reports held. */
export interface Found {
  readonly reports: readonly FoundReport[];
  readonly failed: readonly FailedPart[];
}

interface Named {
  /** As the interface and `inspect` name it. */
  readonly format: string;
  /** Endings of the name, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Whether a file that nobody knows by its content is taken for this format by its name alone. */
  readonly byName: boolean;
  /** Whether the content is of this format, whatever its name says. */
  readonly recognise: (file: SourceFile) => boolean;
}

/** Reads a format whose files are one report each. */
export interface DocumentImporter extends Named {
  readonly kind: 'document';
  readonly read: (file: SourceFile, context: ImportContext) => Promise<Result<ImportedDocument, ImportFailure>>;
}

/** Reads a format whose files hold reports. */
export interface ContainerImporter extends Named {
  readonly kind: 'container';
  readonly unpack: (file: SourceFile, context: ImportContext) => Promise<Result<Found, ImportFailure>>;
}

/**
 * Reads one format. It sees bytes and returns text, blocks and proposals; it opens nothing, runs nothing and reaches
 * nothing. What is expected to go wrong is a failure; anything thrown but a refusal is a bug, and costs that one file.
 */
export type Importer = DocumentImporter | ContainerImporter;
