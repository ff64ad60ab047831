import type { NoParams, Numbered } from './import-failure-params.ts';

/** The parameters of each warning about how a report was read. */
export interface ImportWarningParams {
  readonly 'control-characters-removed': { readonly count: number };
  /** The name's `ending` belongs to another format than the content, which is of `format`, as importers name it. */
  readonly 'other-format-than-named': { readonly ending: string; readonly format: string };
  readonly 'encoding-guessed': { readonly charset: string };
  readonly 'tracked-changes': NoParams;
  readonly 'hidden-text-left-out': NoParams;
  /** Text of an OpenDocument file that is shown under a condition only. */
  readonly 'conditional-text-shown': NoParams;
  readonly 'book-parts-missing': { readonly count: number };
  readonly 'cues-out-of-order': NoParams;
  readonly 'unknown-xml': NoParams;
  /** The page was too large to find the article in it. */
  readonly 'whole-page-taken': NoParams;
  readonly 'json-without-articles': NoParams;
  readonly 'not-json': NoParams;
  readonly 'pages-damaged': Numbered;
  readonly 'pages-without-text': Numbered;
  readonly 'front-matter-unreadable': NoParams;
  /** The file gives a date that isn't in the calendar. */
  readonly 'date-not-in-calendar': { readonly date: string };
  readonly 'date-in-future': { readonly date: string };
  readonly 'date-too-early': { readonly date: string };
  /** The sentence that version 2 of the data stored. */
  readonly 'sentence-of-version-2': { readonly sentence: string };
}

export type ImportWarningCode = keyof ImportWarningParams;

/** Something that the analyst should know about how a report was read. `core/words` makes its sentence. */
export type ImportWarning = {
  readonly [Code in ImportWarningCode]: { readonly code: Code; readonly params: ImportWarningParams[Code] };
}[ImportWarningCode];
