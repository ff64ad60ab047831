import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive to build, with its deliberately false statements. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  /** The name in its own header, if it differs from the directory's. */
  readonly localName?: string;
  /** The length in the directory, if it is false. */
  readonly claimedSize?: number;
  /** Whether it is a symbolic link, as in Unix archives. */
  readonly link?: boolean;
  readonly encrypted?: boolean;
  /** The start in the directory, if it is false. */
  readonly claimedStart?: number;
}

const bytesOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content;

/** Writes a ZIP archive. */
export function aZip(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const clear = bytesOf(part.bytes);
    const packed = part.stored === true ? clear : deflateRawSync(clear);
    const size = part.claimedSize ?? clear.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.encrypted === true ? 0x801 : 0x800, 2);
    common.writeUInt16LE(part.stored === true ? 0 : 8, 4);
    common.writeUInt32LE(crc32(clear), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    const localName = Buffer.from(part.localName ?? part.name);
    const name = Buffer.from(part.name);
    common.writeUInt16LE(localName.length, 22);
    const header = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, localName, packed]);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(part.link === true ? 0x0314 : 20, 4);
    common.copy(entry, 6);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(part.link === true ? 0xa1ff0000 : 0, 38);
    entry.writeUInt32LE(part.claimedStart ?? at, 42);
    local.push(header);
    central.push(entry, name);
    at += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Math.min(0xffff, parts.length), 8);
  end.writeUInt16LE(Math.min(0xffff, parts.length), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}
