import type { Found, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { readParts } from '#main/importers/contract/read-parts.ts';

/** Kinds of attachments that are never a report: they aren't offered. */
const NEVER =
  /^(?:image|audio|video|font)\/|^application\/(?:pgp|pkcs7|x-pkcs7|ms-tnef)|^text\/(?:calendar|vcard|x-vcard)/i;
/** Endings of reports: what has one of them is proposed. */
const REPORTS = /\.(?:pdf|docx?|docm|odt|fodt|rtf|epub|txt|md|html?|xhtml|mht|mhtml|eml|msg|srt|vtt)$/i;
/** More than this are not offered one by one. */
const MOST_OFFERED = 1_000;

/** A message's attachment, and which message it came with. */
export interface Attached {
  readonly file: SourceFile;
  readonly of: string;
}

/** Offers attachments as reports of their own and reads those that are chosen. */
export async function readAttachments(attached: readonly Attached[], context: ImportContext): Promise<Found> {
  const offered = attached.filter(({ file }) => !NEVER.test(file.type) && file.bytes.length > 0).slice(0, MOST_OFFERED);
  if (offered.length === 0) return { reports: [], failed: [] };
  const options = offered.map(({ file, of }) => ({
    label: file.name,
    detail: { of: 'message' as const, subject: of },
    chosen: REPORTS.test(file.name) || file.type.startsWith('message/rfc822'),
  }));
  const answer = await context.ask({ kind: 'choose', what: 'attachments', options });
  const chosen = answer?.kind === 'choose' ? answer.chosen.flatMap((i) => offered[i] ?? []) : [];
  return readParts(
    chosen.map(({ file }) => ({ name: file.name, open: () => file })),
    context,
  );
}
