import type { PartialDate } from '#core/base/partial-date.ts';
import type { Block } from '#core/text/block.ts';
import type { ImportWarning } from './import-warning.ts';
import type { MetadataValue } from './metadata-value.ts';

/**
 * The metadata that an importer proposes for a report. Empty string, empty list and null mean that the importer looked
 * and found nothing.
 */
export interface DocumentMetadata {
  readonly title: MetadataValue<string>;
  readonly publisher: MetadataValue<string>;
  readonly authors: MetadataValue<readonly string[]>;
  readonly published: MetadataValue<PartialDate | null>;
  readonly language: MetadataValue<string>;
  readonly url: MetadataValue<string>;
  readonly dateline: MetadataValue<string>;
}

/** The result of importing one file: canonical text, its blocks, and proposals. Nothing in it is markup. */
export interface ImportedDocument {
  readonly format: string;
  readonly charset: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  /** Facts that the analyst should know about how the file was read. */
  readonly warnings: readonly ImportWarning[];
}
