import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportContext } from '#main/importers/contract/importer.ts';

export const PASSWORD_NEEDED: ImportFailure = {
  code: 'password-needed',
  params: {},
};

export const ENCRYPTION_UNSUPPORTED: ImportFailure = {
  code: 'encryption-unsupported',
  params: {},
};

/** Asks for a password until one `fits`, or null where the analyst gives up. It is kept nowhere. */
export async function askPassword(
  ask: ImportContext['ask'],
  fits: (password: string) => boolean,
): Promise<string | null> {
  for (let again = false; ; again = true) {
    const answer = await ask({ kind: 'password', again });
    if (answer?.kind !== 'password') return null;
    if (fits(answer.password)) return answer.password;
  }
}
