import { ok } from '#core/base/result.ts';
import type { ContainerImporter, Found, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { readAttachments, type Attached } from './attachments.ts';
import { messageDocument } from './message-document.ts';
import type { Message } from './message.ts';
import { parseMime } from './parse-mime.ts';

/** Names of headers a message begins with; of any two in its first lines it is told. */
const HEADERS =
  /^(?:return-path|received|delivered-to|date|from|to|cc|subject|message-id|mime-version|content-type|content-transfer-encoding|reply-to|sender|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|references|in-reply-to|list-[\w-]+|user-agent|thread-[\w-]+):/i;

/** An e-mail message: a report, and its attachments reports of their own where they are chosen. */
export const eml: ContainerImporter = {
  kind: 'container',
  format: 'eml',
  endings: ['eml'],
  byName: true,
  recognise: ({ type, bytes }) => /^message\/rfc822\b/i.test(type) || looksLikeMessage(bytes),
  unpack: async (file, context) => {
    const message = parseMime(withoutMboxLine(file.bytes));
    return ok(await messageReports('eml', message, file, context));
  },
};

/** A message as a report, with those of its attachments that are chosen. */
export async function messageReports(
  format: string,
  message: Message,
  file: SourceFile,
  context: ImportContext,
): Promise<Found> {
  const document = messageDocument(format, message, file, context);
  const attached: Attached[] = message.attachments.map((attachment) => ({ file: attachment, of: message.subject }));
  const parts = await readAttachments(attached, context);
  if (!document.ok) return { ...parts, failed: [{ name: file.name, failure: document.error }, ...parts.failed] };
  return { ...parts, reports: [{ name: file.name, bytes: file.bytes, document: document.value }, ...parts.reports] };
}

/** A single message with the line of a mailbox before it: programs save them so. */
export function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const head = byteLetters(bytes.subarray(0, 400));
  const line = /^From \S.*\r?\n/.exec(head);
  return line === null ? bytes : bytes.subarray(line[0].length);
}

/** Whether the first lines are headers: two known ones, or a content type, before anything that is none. */
export function looksLikeMessage(bytes: Uint8Array): boolean {
  const head = byteLetters(withoutMboxLine(bytes).subarray(0, 4096)).replace(/^ï»¿/, '');
  let known = 0;
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]+\S/.test(line) && known > 0) continue;
    if (!/^[\w-]+:/.test(line)) break;
    if (HEADERS.test(line)) known += /^content-type:.*(?:multipart|text|message)\//i.test(line) ? 2 : 1;
  }
  return known >= 2;
}
