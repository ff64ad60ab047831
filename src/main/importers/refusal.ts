import type { ImportFailure, ImportFailureCode } from '#shared/import-failure.ts';

/**
 * A failure on its way out of a parsing library's callback, where no value can be returned. {@link readFile} turns it back
 * into one; nobody else catches it.
 */
export class Refusal extends Error {
  readonly failure: ImportFailure;

  constructor(code: ImportFailureCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.failure = { code, message };
  }
}
