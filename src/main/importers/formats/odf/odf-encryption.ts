import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ZipEntry } from '#main/importers/archive/zip-directory.ts';
import type { Zip } from '#main/importers/archive/zip.ts';
import type { ImportContext } from '#main/importers/contract/importer.ts';
import { askPassword, ENCRYPTION_UNSUPPORTED, PASSWORD_NEEDED } from '#main/importers/crypto/ask-password.ts';
import { readXml } from '#main/importers/xml/read-xml.ts';
import { ODF_NAMESPACES } from './odf-namespaces.ts';

/** How one entry is encrypted (ODF 1.2 part 3, 4.8). Byte strings are decoded from Base64. */
interface EntryEncryption {
  /** Length when decrypted and inflated, in bytes. */
  size: number;
  checksum: Uint8Array;
  checksumType: string;
  algorithm: string;
  iv: Uint8Array;
  derivation: string;
  salt: Uint8Array;
  iterations: number;
  keySize: number;
  startKey: string;
}
export type OdfEncryption = ReadonlyMap<string, EntryEncryption>;

/** Deriving the key in more rounds than this takes longer than a file may: LibreOffice uses 100,000. */
const MOST_ROUNDS = 2_000_000;
/** Names of algorithms differ by edition only in what stands before the last slash or hash. */
const after = (address: string) => address.split(/[#/]/).at(-1)?.toLowerCase() ?? '';
const base64 = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? '', 'base64'));

/** How the entries are encrypted, or null where none of the text is. */
export async function odfEncryption(zip: Zip): Promise<OdfEncryption | null> {
  const manifest = zip.find('META-INF/manifest.xml');
  if (manifest === null) return null;
  const found = new Map<string, EntryEncryption>();
  let path = '';
  let size = 0;
  let entry: EntryEncryption | null = null;
  await readXml(zip.stream(manifest), ODF_NAMESPACES, {
    open: (name, attributes) => {
      const of = (attribute: string) => attributes[`manifest:${attribute}`] ?? attributes[`loext:${attribute}`] ?? '';
      if (name === 'manifest:file-entry') [path, size] = [of('full-path'), Number(of('size'))];
      else if (name === 'manifest:encryption-data') {
        entry = { ...NOTHING, size, checksum: base64(of('checksum')), checksumType: after(of('checksum-type')) };
        found.set(path, entry);
      } else if (entry === null) return;
      else if (name === 'manifest:algorithm') {
        entry.algorithm = after(of('algorithm-name'));
        entry.iv = base64(of('initialisation-vector'));
      } else if (name === 'manifest:key-derivation') {
        entry.derivation = after(of('key-derivation-name'));
        entry.salt = base64(of('salt'));
        entry.iterations = Number(of('iteration-count'));
        entry.keySize = Number(of('key-size')) || 16;
      } else if (name === 'manifest:start-key-generation') entry.startKey = after(of('start-key-generation-name'));
    },
  });
  return found.has('content.xml') || found.has('encrypted-package') ? found : null;
}

const NOTHING: EntryEncryption = {
  size: 0,
  checksum: new Uint8Array(),
  checksumType: '',
  algorithm: '',
  iv: new Uint8Array(),
  derivation: '',
  salt: new Uint8Array(),
  iterations: 0,
  keySize: 16,
  startKey: 'sha1',
};

/** The archive as it reads with the right password, which is asked for until it fits or the analyst gives up. */
export async function decryptOdf(
  bytes: Uint8Array,
  zip: Zip,
  encryption: OdfEncryption,
  { ask, budget }: ImportContext,
): Promise<Result<Pick<Zip, 'find' | 'stream'>, ImportFailure>> {
  const content = encryption.get('content.xml');
  if (content === undefined || !isSupported(content)) return err(ENCRYPTION_UNSUPPORTED);
  const packed = (entry: ZipEntry) => bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
  const contentEntry = zip.find('content.xml');
  const password = await askPassword(
    ask,
    (candidate) => contentEntry !== null && decrypt(packed(contentEntry), content, candidate) !== null,
  );
  if (password === null) return err(PASSWORD_NEEDED);
  return ok({
    find: zip.find,
    stream: async function* (entry) {
      const how = encryption.get(entry.name);
      if (how === undefined) return yield* zip.stream(entry);
      budget.unpacked(how.size);
      const clear = decrypt(packed(entry), how, password);
      if (clear !== null) yield clear;
    },
  });
}

function isSupported({ algorithm, derivation, iterations }: EntryEncryption): boolean {
  return algorithm === 'aes256-cbc' && derivation === 'pbkdf2' && iterations > 0 && iterations <= MOST_ROUNDS;
}

/** Decrypts and inflates one entry; null where the password is wrong. */
function decrypt(packed: Uint8Array, how: EntryEncryption, password: string): Uint8Array | null {
  const start = createHash(how.startKey === 'sha256' ? 'sha256' : 'sha1')
    .update(password, 'utf8')
    .digest();
  const key = pbkdf2Sync(start, how.salt, how.iterations, how.keySize, 'sha1');
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, how.iv).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(packed), decipher.final()]);
    const padding = padded.at(-1) ?? 0; // W3C padding: its last byte says how long it is
    const clear = padded.subarray(0, padded.length - padding);
    const digest = how.checksumType.startsWith('sha256') ? 'sha256' : 'sha1';
    const checksum = createHash(digest).update(clear.subarray(0, 1024)).digest();
    if (!checksum.equals(how.checksum)) return null;
    return inflateRawSync(clear, { maxOutputLength: Math.max(1, how.size) });
  } catch {
    return null; // a wrong key gives lengths and streams that can't be right
  }
}
