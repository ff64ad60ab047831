import type { CompoundFile } from '#main/importers/cfb/compound-file.ts';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import type { SourceFile } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { declaredCharset } from '#main/importers/formats/html/declared-charset.ts';
import { codePage, localeCharset } from '#main/importers/formats/rtf/rtf-charsets.ts';
import type { Message } from './message.ts';
import { decompressRtf } from './rtf-compression.ts';
import { unnamedAttachment, unnamedMessage } from './unnamed-attachment.ts';
import { writeMessage } from './write-message.ts';

/** Property ids of MS-OXPROPS, in hexadecimal as streams are named by them. */
const SUBJECT = '0037';
const HEADERS = '007D';
const SENDER_NAME = '0C1A';
const SENDER_ADDRESS = '0C1F';
const SENDER_SMTP = '5D01';
const REPRESENTED_NAME = '0042';
const REPRESENTED_SMTP = '5D02';
const BODY = '1000';
const HTML = '1013';
const RTF = '1009';
const SUBMITTED = 0x0039;
const DELIVERED = 0x0e06;
const CODE_PAGE = 0x3ffd;
const HTML_CODE_PAGE = 0x3fde;
const LOCALE = 0x3ff1;
const ATTACHED_NAME = '3707';
const ATTACHED_SHORT_NAME = '3704';
const ATTACHED_TYPE = '370E';
const ATTACHED_DATA = '3701';
/** 100 nanoseconds between 1601, where FILETIME begins, and 1970, in milliseconds. */
const EPOCH_MS = 11_644_473_600_000n;

/** Reads a message from the storage `folder` (empty: the file itself) of an Outlook file. */
export function outlookMessage(file: CompoundFile, folder: string): Message {
  const numbers = numericProperties(file, folder);
  const charset = charsetOf(numbers);
  const text = (id: string) => textProperty(file, folder, id, charset);
  const headers = text(HEADERS);
  const sent = numbers.get(SUBMITTED) ?? numbers.get(DELIVERED);
  const html = file.stream(`${folder}__substg1.0_${HTML}0102`) ?? file.stream(`${folder}__substg1.0_${HTML}001E`);
  const rtf = file.stream(`${folder}__substg1.0_${RTF}0102`);
  const name = text(SENDER_NAME) || text(REPRESENTED_NAME);
  const address = text(SENDER_SMTP) || text(REPRESENTED_SMTP) || text(SENDER_ADDRESS);
  return {
    subject: text(SUBJECT).replace(/\s+/g, ' ').trim(),
    from: name === '' && address === '' ? [] : [{ name, address }],
    date: mailDate(/^date:(.*(?:\r?\n[ \t].*)*)/im.exec(headers)?.[1] ?? '') || fileTime(sent),
    bodies: [
      {
        text: text(BODY),
        html: html === null ? text(HTML) : decodeHtml(html, numbers.get(HTML_CODE_PAGE)),
        rtf: rtf === null ? null : decompressRtf(rtf),
      },
    ],
    location: '',
    attachments: attachments(file, folder, charset),
  };
}

/**
 * What texts that aren't Unicode are written in: what the message says of itself, else what its sender's language is
 * written in, else what its HTML is.
 */
function charsetOf(numbers: ReadonlyMap<number, bigint>): string {
  const number = (id: number) => (numbers.has(id) ? Number(numbers.get(id)) : null);
  const own = number(CODE_PAGE);
  if (own !== null) return codePage(own);
  return localeCharset(number(LOCALE) ?? 0) ?? codePage(number(HTML_CODE_PAGE) ?? 1252);
}

function decodeHtml(bytes: Uint8Array, page: bigint | undefined): string {
  const declared = declaredCharset(bytes) ?? (page === undefined ? null : codePage(Number(page)));
  return decode(bytes, declared).text;
}

/** A text property, in Unicode or in the message's code page. */
function textProperty(file: CompoundFile, folder: string, id: string, charset: string): string {
  const wide = file.stream(`${folder}__substg1.0_${id}001F`);
  if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
  const narrow = file.stream(`${folder}__substg1.0_${id}001E`);
  if (narrow === null) return '';
  const end = narrow.indexOf(0);
  return decode(end < 0 ? narrow : narrow.subarray(0, end), charset).text;
}

/** The properties of fixed length: 16 bytes each behind a header, whose length depends on what they belong to. */
function numericProperties(file: CompoundFile, folder: string): Map<number, bigint> {
  const found = new Map<number, bigint>();
  const bytes = file.stream(`${folder}__properties_version1.0`);
  if (bytes === null) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = folder === '' ? 32 : 24; at + 16 <= bytes.length; at += 16) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    if (type === 0x0040) found.set(id, view.getBigUint64(at + 8, true));
    else if (type === 0x0003) found.set(id, BigInt(view.getUint32(at + 8, true)));
  }
  return found;
}

/** A FILETIME in ISO 8601, or empty. */
function fileTime(ticks: bigint | undefined): string {
  if (ticks === undefined || ticks === 0n) return '';
  const ms = Number(ticks / 10_000n - EPOCH_MS);
  return Math.abs(ms) > 8.64e15 ? '' : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function attachments(file: CompoundFile, folder: string, charset: string): SourceFile[] {
  const storages = file.entries
    .filter(({ kind, path }) => kind === 'storage' && path.startsWith(`${folder}__attach_version1.0_#`))
    .filter(({ path }) => !path.slice(folder.length).includes('/'));
  return storages
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path }, i) => {
      const inside = `${path}/`;
      const text = (id: string) => textProperty(file, inside, id, charset);
      const name = text(ATTACHED_NAME) || text(ATTACHED_SHORT_NAME);
      const bytes = file.stream(`${inside}__substg1.0_${ATTACHED_DATA}0102`);
      if (bytes !== null) {
        return [{ name: name || unnamedAttachment(i), type: text(ATTACHED_TYPE).toLowerCase(), url: '', bytes }];
      }
      const embedded = `${inside}__substg1.0_${ATTACHED_DATA}000D/`;
      if (file.stream(`${embedded}__properties_version1.0`) === null) return [];
      // A forwarded message has no bytes of its own: it is written out as one that has.
      const message = writeMessage(outlookMessage(file, embedded));
      return [{ name: `${name || unnamedMessage(i)}.eml`, type: 'message/rfc822', url: '', bytes: message }];
    });
}
