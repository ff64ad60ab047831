import { timingSafeEqual } from 'node:crypto';
import { readXml, type Attributes } from '#main/importers/xml/read-xml.ts';
import { aes, hashOf, spun, type Decrypt } from './office-primitives.ts';

/** The values of an agile encryption (MS-OFFCRYPTO 2.3.4.10) that are needed to undo it. */
export interface Agile {
  readonly dataHash: string;
  readonly dataSalt: Uint8Array;
  readonly hash: string;
  readonly salt: Uint8Array;
  /** In bytes. */
  readonly keyLength: number;
  readonly rounds: number;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
  readonly key: Uint8Array;
}

const HASHES: Readonly<Record<string, string>> = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };
/** What is hashed behind the password for each purpose. */
const FOR_VERIFIER = Buffer.from('fea7d2763b4b9e79', 'hex');
const FOR_VERIFIER_HASH = Buffer.from('d7aa0f6d3061344e', 'hex');
const FOR_KEY = Buffer.from('146e0be7abacd0d6', 'hex');
const SEGMENT = 4096;
/** Office spins 100,000 times; more than ten times that takes longer than a file may. */
const MOST_ROUNDS = 1_000_000;

/** Reads the description of an agile encryption; null where it uses what isn't known here. */
export async function readAgile(xml: Uint8Array): Promise<Agile | null> {
  let data: Attributes = {};
  let password: Attributes = {};
  await readXml(
    [xml],
    {},
    {
      open: (name, attributes) => {
        if (name === 'keyData') data = attributes;
        else if (name.endsWith('encryptedKey')) password = attributes;
      },
    },
  );
  const bytes = (attributes: Attributes, name: string) => new Uint8Array(Buffer.from(attributes[name] ?? '', 'base64'));
  const dataHash = HASHES[data['hashAlgorithm'] ?? ''];
  const hash = HASHES[password['hashAlgorithm'] ?? ''];
  const rounds = Number(password['spinCount']);
  const keyLength = Number(password['keyBits']) / 8;
  const known = [data, password].every(
    ({ cipherAlgorithm, cipherChaining }) => cipherAlgorithm === 'AES' && cipherChaining === 'ChainingModeCBC',
  );
  if (dataHash === undefined || hash === undefined || !known || ![16, 24, 32].includes(keyLength)) return null;
  if (!(rounds >= 0 && rounds <= MOST_ROUNDS)) return null;
  return {
    dataHash,
    dataSalt: bytes(data, 'saltValue'),
    hash,
    salt: bytes(password, 'saltValue'),
    keyLength,
    rounds,
    verifier: bytes(password, 'encryptedVerifierHashInput'),
    verifierHash: bytes(password, 'encryptedVerifierHashValue'),
    key: bytes(password, 'encryptedKeyValue'),
  };
}

/** How the package is decrypted with `password`, or null where it is the wrong one. */
export function agileKey(agile: Agile, password: string): Decrypt | null {
  const base = spun(agile.hash, agile.salt, password, agile.rounds);
  const iv = sized(agile.salt, 16);
  const opened = (purpose: Uint8Array, value: Uint8Array) =>
    aes('cbc', sized(hashOf(agile.hash, base, purpose), agile.keyLength), iv, value);
  const expected = hashOf(agile.hash, opened(FOR_VERIFIER, agile.verifier));
  const given = opened(FOR_VERIFIER_HASH, agile.verifierHash).subarray(0, expected.length);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const key = opened(FOR_KEY, agile.key).subarray(0, agile.keyLength);
  return (encrypted) => {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < encrypted.length; at += SEGMENT) {
      const number = Buffer.alloc(4);
      number.writeUInt32LE(at / SEGMENT);
      const vector = sized(hashOf(agile.dataHash, agile.dataSalt, number), 16);
      parts.push(aes('cbc', key, vector, encrypted.subarray(at, at + SEGMENT)));
    }
    return new Uint8Array(Buffer.concat(parts));
  };
}

/** Cut, or filled up with 0x36, to a length. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const fitted = new Uint8Array(length).fill(0x36);
  fitted.set(bytes.subarray(0, length));
  return fitted;
}
