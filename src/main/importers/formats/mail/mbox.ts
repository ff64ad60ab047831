import { ok } from '#core/base/result.ts';
import type { ContainerImporter, FoundReport } from '#main/importers/contract/importer.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { MAX_REPORTS_PER_FILE } from '#shared/limits.ts';
import type { FailedPart } from '#shared/parsed-file/parsed-file.ts';
import { readAttachments, type Attached } from './attachments.ts';
import { looksLikeMessage, withoutMboxLine } from './eml.ts';
import { messageDocument } from './message-document.ts';
import type { Message } from './message.ts';
import { parseMime } from './parse-mime.ts';

const LF = 10;
/** "From sender day month time year": a line that begins a message of a mailbox. */
const FROM_LINE = /^From \S+.*\d{4}/;

/** A mailbox (RFC 4155): one report per message; attachments are offered once for all of them. */
export const mbox: ContainerImporter = {
  kind: 'container',
  format: 'mbox',
  endings: ['mbox', 'mbx'],
  byName: false,
  recognise: ({ name, bytes }) => {
    if (bytes[0] !== 0x46 || !looksLikeMessage(bytes)) return false;
    if (!FROM_LINE.test(byteLetters(bytes.subarray(0, 400)))) return false;
    return /\.(?:mbox|mbx)$/i.test(name) || messageStarts(bytes).length > 1;
  },
  unpack: async (file, context) => {
    const reports: FoundReport[] = [];
    const failed: FailedPart[] = [];
    const attached: Attached[] = [];
    const starts = messageStarts(file.bytes);
    for (const [i, start] of starts.entries()) {
      const name = `${file.name} › ${i + 1}`;
      if (!context.budget.left() || i >= MAX_REPORTS_PER_FILE) {
        failed.push({ name: `${file.name} › ${i + 1}–${starts.length}`, failure: OUT_OF_TIME });
        break;
      }
      const bytes = unquoted(withoutMboxLine(file.bytes.subarray(start, starts[i + 1])));
      const message = parsed(bytes);
      if (message instanceof Refusal) {
        failed.push({ name, failure: message.failure });
        continue;
      }
      const document = messageDocument('eml', message, { name, type: 'message/rfc822', url: '', bytes }, context);
      if (document.ok) reports.push({ name, bytes, document: document.value });
      else failed.push({ name, failure: document.error });
      attached.push(...message.attachments.map((attachment) => ({ file: attachment, of: message.subject })));
    }
    const parts = await readAttachments(attached, context);
    return ok({ reports: [...reports, ...parts.reports], failed: [...failed, ...parts.failed] });
  },
};

const OUT_OF_TIME = {
  code: 'mailbox-timeout',
  params: {},
} as const;

/** One message that is made to hurt doesn't cost the others. */
function parsed(bytes: Uint8Array): Message | Refusal {
  try {
    return parseMime(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Where messages begin: at a "From " line at the beginning, or after an empty line, with headers behind it. */
function messageStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = nextFrom(bytes, at + 1)) {
    const line = byteLetters(bytes.subarray(at, at + 400));
    if (FROM_LINE.test(line) && /^[^\n]*\n(?:[\w-]+:|>?From )/.test(line)) starts.push(at);
  }
  return starts;
}

function nextFrom(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x46, from); at >= 0; at = bytes.indexOf(0x46, at + 1)) {
    const afterEmptyLine = bytes[at - 1] === LF && (bytes[at - 2] === LF || bytes[at - 3] === LF);
    if (
      afterEmptyLine &&
      bytes[at + 1] === 0x72 &&
      bytes[at + 2] === 0x6f &&
      bytes[at + 3] === 0x6d &&
      bytes[at + 4] === 0x20
    ) {
      return at;
    }
  }
  return -1;
}

/** ">From " at the beginning of a line stands for "From " (mboxrd: one ">" less). */
function unquoted(bytes: Uint8Array): Uint8Array {
  const text = byteLetters(bytes);
  if (!/^>+From /m.test(text)) return bytes;
  return Buffer.from(text.replace(/^>(>*From )/gm, '$1'), 'latin1');
}
