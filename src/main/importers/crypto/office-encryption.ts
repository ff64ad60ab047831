import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { readCompoundFile } from '#main/importers/cfb/compound-file.ts';
import type { ImportContext } from '#main/importers/contract/importer.ts';
import { agileKey, readAgile } from './agile-key.ts';
import { askPassword, ENCRYPTION_UNSUPPORTED, PASSWORD_NEEDED } from './ask-password.ts';
import type { Decrypt } from './office-primitives.ts';
import { readStandard, standardKey } from './standard-key.ts';

/** Finds how to decrypt with a password: null where it is the wrong one. */
type KeyFinder = (password: string) => Decrypt | null;

/** Decrypts an Office document that is protected by a password (MS-OFFCRYPTO): agile or standard encryption. */
export async function decryptOffice(
  bytes: Uint8Array,
  { ask }: ImportContext,
): Promise<Result<Uint8Array, ImportFailure>> {
  const file = readCompoundFile(bytes);
  const info = file.stream('EncryptionInfo');
  const encrypted = file.stream('EncryptedPackage');
  if (info === null || encrypted === null || encrypted.length < 8) return err(ENCRYPTION_UNSUPPORTED);
  const find = await keyFinder(info);
  if (find === null) return err(ENCRYPTION_UNSUPPORTED);
  let decrypt: Decrypt | null = null;
  await askPassword(ask, (password) => (decrypt = find(password)) !== null);
  if (decrypt === null) return err(PASSWORD_NEEDED);
  const length = Number(new DataView(encrypted.buffer, encrypted.byteOffset).getBigUint64(0, true));
  return ok((decrypt as Decrypt)(encrypted.subarray(8)).subarray(0, length));
}

async function keyFinder(info: Uint8Array): Promise<KeyFinder | null> {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const major = view.getUint16(0, true);
  const minor = view.getUint16(2, true);
  if (major === 4 && minor === 4) {
    const agile = await readAgile(info.subarray(8));
    return agile === null ? null : (password) => agileKey(agile, password);
  }
  const standard = minor === 2 && major >= 2 && major <= 4 ? readStandard(info) : null;
  return standard === null ? null : (password) => standardKey(standard, password);
}
