import type { TextId } from '#core/base/id.ts';
import type { OriginalFile, ReportText, TextFingerprint } from '#core/model/report.ts';

/**
 * The reference to a large immutable content that a record added: the content is stored beside the record, not in it.
 */
export interface ContentReference {
  readonly kind: 'text' | 'original';
  readonly id: TextId;
  /** SHA-256 of the canonical text in UTF-8, or of the original's bytes; lower-case hexadecimal. */
  readonly sha256: string;
}

/** One version of a report's text with the file it was made from: rows that are written once and never changed. */
export interface ReportContent {
  readonly text: ReportText;
  readonly original: OriginalFile;
  readonly fingerprint: TextFingerprint;
}

/** The hashes under which a record refers to a content. */
export interface ContentHashes {
  readonly textSha256: string;
  /** The hash of the original's bytes. */
  readonly sha256: string;
}

/** Returns the references to `content` for its record. */
export const referencesTo = (
  { text, original }: ReportContent,
  { textSha256, sha256 }: ContentHashes,
): readonly ContentReference[] => [
  { kind: 'text', id: text.id, sha256: textSha256 },
  { kind: 'original', id: original.id, sha256 },
];
