import { createCipheriv, createHash } from 'node:crypto';
import { aCompoundFile } from './a-compound-file.ts';

const SPINS = 1000;
const HASH = 'sha512';
const SALT = Buffer.alloc(16, 7);
const KEY = Buffer.alloc(32, 9);

const hash = (...parts: Uint8Array[]) => parts.reduce((state, part) => state.update(part), createHash(HASH)).digest();
const aes = (key: Uint8Array, iv: Uint8Array, data: Uint8Array) => {
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const padded = Buffer.alloc(Math.ceil(data.length / 16) * 16);
  padded.set(data);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
};
const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Protects an Office document with a password, as Office 2013 and later do (agile encryption). */
export function protectedOffice(document: Uint8Array, password: string): Uint8Array {
  let spun = hash(SALT, Buffer.from(password, 'utf16le'));
  for (let i = 0; i < SPINS; i++) spun = hash(number(i), spun);
  const sealed = (purpose: string, value: Uint8Array) =>
    aes(hash(spun, Buffer.from(purpose, 'hex')).subarray(0, 32), SALT, value).toString('base64');
  const verifier = Buffer.alloc(16, 3);
  const segments: Buffer[] = [];
  for (let at = 0; at < document.length; at += 4096) {
    const iv = hash(SALT, number(at / 4096)).subarray(0, 16);
    segments.push(aes(KEY, iv, document.subarray(at, at + 4096)));
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(document.length));
  const how = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${SALT.toString('base64')}"`;
  const info = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${how}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${SPINS}" ${how} encryptedVerifierHashInput="${sealed('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${sealed('d7aa0f6d3061344e', hash(verifier))}" encryptedKeyValue="${sealed('146e0be7abacd0d6', KEY)}"/></keyEncryptor></keyEncryptors></encryption>`;
  return aCompoundFile({
    EncryptionInfo: Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(info)]),
    EncryptedPackage: Buffer.concat([length, ...segments]),
  });
}
