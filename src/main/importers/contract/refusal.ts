import type { ImportFailure } from '#core/model/import-failure.ts';

/**
 * An error that carries a failure out of a callback of a parsing library, where no value can be returned. Only {@link readFile}
 * catches it and returns the failure.
 */
export class Refusal extends Error {
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** The failure of a document that contains only pictures. */
export const PICTURES_ONLY: ImportFailure = {
  code: 'picture-only',
  params: {},
};
