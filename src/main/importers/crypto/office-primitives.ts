import { createDecipheriv, createHash } from 'node:crypto';

/** Decrypts the package of an Office document, given without the length that stands before it. */
export type Decrypt = (encrypted: Uint8Array) => Uint8Array;

/** AES without padding; `data` is cut to whole blocks. */
export function aes(mode: 'cbc' | 'ecb', key: Uint8Array, iv: Uint8Array | null, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(data.subarray(0, data.length & ~15)), decipher.final()]);
}

/** The hash of parts that follow each other. */
export function hashOf(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** A password's hash, hashed again with a counter before it as often as the document says. */
export function spun(name: string, salt: Uint8Array, password: string, rounds: number): Buffer {
  let hash = hashOf(name, salt, Buffer.from(password, 'utf16le'));
  const counted = Buffer.alloc(4 + hash.length);
  for (let round = 0; round < rounds; round++) {
    counted.writeUInt32LE(round);
    hash.copy(counted, 4);
    hash = createHash(name).update(counted).digest();
  }
  return hash;
}
