import { aCompoundFile, type CompoundStreams } from './a-compound-file.ts';

/** The contents of an Outlook message. */
export interface MsgParts {
  readonly subject: string;
  readonly from: string;
  readonly body?: string;
  readonly html?: string;
  /** A body of single bytes, and the Windows locale that determines its encoding. */
  readonly narrow?: { readonly body: Uint8Array; readonly locale: number };
  /** The time of sending, in milliseconds since 1970. */
  readonly sent?: number;
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The message forwarded in it, as an attachment. */
  readonly embedded?: MsgParts;
}

const wide = (text: string) => Buffer.from(text, 'utf16le');

/** Writes a message as Outlook saves it. */
export const aMsg = (parts: MsgParts) => aCompoundFile(streams(parts, '', 32));

function streams(parts: MsgParts, folder: string, headerLength: number): CompoundStreams {
  const properties = Buffer.alloc(headerLength + (parts.narrow === undefined ? 16 : 32));
  properties.writeUInt16LE(0x0040, headerLength);
  properties.writeUInt16LE(0x0039, headerLength + 2);
  if (parts.sent !== undefined) {
    properties.writeBigUInt64LE((BigInt(parts.sent) + 11_644_473_600_000n) * 10_000n, headerLength + 8);
  }
  if (parts.narrow !== undefined) {
    properties.writeUInt16LE(0x0003, headerLength + 16);
    properties.writeUInt16LE(0x3ff1, headerLength + 18);
    properties.writeUInt32LE(parts.narrow.locale, headerLength + 24);
  }
  const found: Record<string, Uint8Array> = {
    [`${folder}__properties_version1.0`]: properties,
    [`${folder}__substg1.0_0037001F`]: wide(parts.subject),
    [`${folder}__substg1.0_0C1A001F`]: wide(parts.from),
  };
  if (parts.body !== undefined) found[`${folder}__substg1.0_1000001F`] = wide(parts.body);
  if (parts.narrow !== undefined) found[`${folder}__substg1.0_1000001E`] = parts.narrow.body;
  if (parts.html !== undefined) found[`${folder}__substg1.0_10130102`] = Buffer.from(parts.html);
  for (const [i, { name, bytes }] of (parts.attachments ?? []).entries()) {
    const at = `${folder}__attach_version1.0_#0000000${i}/`;
    found[`${at}__substg1.0_3707001F`] = wide(name);
    found[`${at}__substg1.0_37010102`] = bytes;
  }
  if (parts.embedded === undefined) return found;
  const at = `${folder}__attach_version1.0_#00000009/`;
  return {
    ...found,
    [`${at}__substg1.0_3707001F`]: wide('Forwarded'),
    ...streams(parts.embedded, `${at}__substg1.0_3701000D/`, 24),
  };
}
