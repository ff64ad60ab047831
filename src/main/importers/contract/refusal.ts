import type { ImportFailure, ImportFailureCode } from '#core/model/import-failure.ts';

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

/** Why a document isn't imported that holds pictures and nothing else. */
export const PICTURES_ONLY: ImportFailure = {
  code: 'picture-only',
  message: 'This document holds pictures and no text. Run text recognition (OCR) on them and import the result.',
};
