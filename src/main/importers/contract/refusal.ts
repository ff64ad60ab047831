import type { ImportFailure } from '#core/model/import-failure.ts';

/**
 * A failure on its way out of a parsing library's callback, where no value can be returned. {@link readFile} turns it back
 * into one; nobody else catches it.
 */
export class Refusal extends Error {
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Why a document isn't imported that holds pictures and nothing else. */
export const PICTURES_ONLY: ImportFailure = {
  code: 'picture-only',
  params: {},
};
