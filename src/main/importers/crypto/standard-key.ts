import { timingSafeEqual } from 'node:crypto';
import { aes, hashOf, spun, type Decrypt } from './office-primitives.ts';

/** The values of a standard encryption (MS-OFFCRYPTO 2.3.4.5) that are needed to undo it. */
export interface Standard {
  readonly salt: Uint8Array;
  /** In bytes. */
  readonly keyLength: number;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
}

/** The standard fixes what agile encryption leaves open: SHA-1, 50,000 rounds, AES. */
const HASH = 'sha1';
const ROUNDS = 50_000;
const AES_IDS: Readonly<Record<number, number>> = { 0x660e: 16, 0x660f: 24, 0x6610: 32 };

/** Reads the description of a standard encryption; null where it isn't AES. */
export function readStandard(info: Uint8Array): Standard | null {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  if (info.length < 32) return null;
  const verifierAt = 12 + view.getUint32(8, true);
  const keyLength = AES_IDS[view.getUint32(20, true)];
  if (keyLength === undefined || verifierAt + 72 > info.length) return null;
  return {
    salt: info.subarray(verifierAt + 4, verifierAt + 20),
    keyLength,
    verifier: info.subarray(verifierAt + 20, verifierAt + 36),
    verifierHash: info.subarray(verifierAt + 40, verifierAt + 72),
  };
}

/** How the package is decrypted with `password`, or null where it is the wrong one. */
export function standardKey({ salt, keyLength, verifier, verifierHash }: Standard, password: string): Decrypt | null {
  const hash = hashOf(HASH, spun(HASH, salt, password, ROUNDS), new Uint8Array(4));
  const derived = (filler: number) => {
    const block = new Uint8Array(64).fill(filler);
    for (const [i, byte] of hash.entries()) block[i] = filler ^ byte;
    return hashOf(HASH, block);
  };
  const key = Buffer.concat([derived(0x36), derived(0x5c)]).subarray(0, keyLength);
  const expected = hashOf(HASH, aes('ecb', key, null, verifier));
  const given = aes('ecb', key, null, verifierHash).subarray(0, expected.length);
  if (!timingSafeEqual(given, expected)) return null;
  return (encrypted) => new Uint8Array(aes('ecb', key, null, encrypted));
}
