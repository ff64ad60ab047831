import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportContext } from '#main/importers/contract/importer.ts';

export const PASSWORD_NEEDED: ImportFailure = {
  code: 'password-needed',
  message: 'It is protected by a password. Import it again and enter the password.',
};

export const ENCRYPTION_UNSUPPORTED: ImportFailure = {
  code: 'encryption-unsupported',
  message:
    'It is encrypted in a way that can’t be undone here. Open it where it was made and save it without a password.',
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
