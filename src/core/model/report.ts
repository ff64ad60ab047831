import type { InvestigationId, PartyId, ProposalId, ReportId, TextId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { Block } from '#core/text/block.ts';
import type { ContentMark } from '#core/text/content-mark.ts';
import type { Fingerprint } from '#core/text/near-duplicate.ts';
import type { ImportWarning } from './import-warning.ts';
import type { MetadataValue } from './metadata-value.ts';

/** The file (or paste, or drag) a report came from. Its bytes are kept unchanged beside the text. */
export interface ReportOrigin {
  /** The file's name without its folders; "Pasted text" and similar where there is no file. */
  readonly fileName: string;
  /** The importer that read it: `text`, `markdown`, `html`, … */
  readonly format: string;
  /** WHATWG name of the character encoding, or null for formats that have none. */
  readonly charset: string | null;
  /** The length in bytes. */
  readonly size: number;
  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A text that the report had before a new version replaced it. It stays in the database, with its file. */
export interface EarlierText {
  readonly textId: TextId;
  readonly textSha256: string;
  /** The length in UTF-16 code units. */
  readonly length: number;
  readonly source: ReportOrigin;
  readonly replacedAt: Instant;
}

/** Another report that shares wording with this one. */
export interface Resemblance {
  readonly reportId: ReportId;
  /** The share of the shorter text's runs of six words that the other text also has, from 0 to 1. */
  readonly share: number;
}

/** One account of the event: immutable text plus what is known about it. The text itself is a {@link ReportText}. */
export interface Report {
  readonly id: ReportId;
  readonly investigationId: InvestigationId;
  /** The position in the list: ascending, any numbers. */
  readonly position: number;
  /** The number of the report's colour, counted from 0: its second sign beside the publisher's name. */
  readonly colour: number;
  readonly title: MetadataValue<string>;
  readonly publisher: MetadataValue<PartyId | null>;
  readonly authors: MetadataValue<readonly string[]>;
  readonly published: MetadataValue<PartialDate | null>;
  /** BCP 47 tag, or `und`. */
  readonly language: MetadataValue<string>;
  readonly url: MetadataValue<string>;
  /** The place where the report says it was written ("BEIRUT –"), as it is written there. */
  readonly dateline: MetadataValue<string>;
  readonly textId: TextId;
  /** The SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal: exported claims identify the text by it. */
  readonly textSha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly source: ReportOrigin;
  /** The passages where the analyst disagrees with the importer about what is content; they don't overlap. */
  readonly contentMarks: readonly ContentMark[];
  /** The earlier versions of the text, the oldest first. */
  readonly earlierTexts: readonly EarlierText[];
  /**
   * The reports that were in the investigation when this text came and that share much of its wording, the closest
   * first.
   */
  readonly resembles: readonly Resemblance[];
  /** Facts that the analyst should know about how the importer read the file. */
  readonly warnings: readonly ImportWarning[];
  /** Whether the analyst has dismissed it from the review strip. */
  readonly reviewed: boolean;
  /** The proposed claims that were accepted or dismissed: they aren't proposed again. */
  readonly settledProposals: readonly ProposalId[];
  readonly memo: string;
  readonly importedAt: Instant;
  readonly modifiedAt: Instant;
}

/**
 * One version of a report's text. It never changes once it is stored, and is separate from `Report` so that lists stay
 * light.
 */
export interface ReportText {
  readonly id: TextId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  /** Canonical: LF, NFC, no byte-order mark, no control characters except tab and LF. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The fingerprint by which texts are compared. It is derived from the text and made again where it is missing. */
export interface TextFingerprint {
  readonly id: TextId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  readonly fingerprint: Fingerprint;
}

/** The bytes from which a report was made, unchanged. */
export interface OriginalFile {
  readonly id: TextId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  readonly bytes: Uint8Array;
}
