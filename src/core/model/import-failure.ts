import type {
  DamagedFailureParams,
  FileFailureParams,
  GuardedFailureParams,
  KindFailureParams,
  StoppedFailureParams,
  StoringFailureParams,
  TextlessFailureParams,
} from './import-failure-params.ts';

/** The parameters of each code. */
export interface ImportFailureParams
  extends
    FileFailureParams,
    StoppedFailureParams,
    DamagedFailureParams,
    GuardedFailureParams,
    TextlessFailureParams,
    KindFailureParams,
    StoringFailureParams {
  /** No file in a container could be read. */
  readonly 'no-part-readable': { readonly count: number; readonly first: ImportFailure };
}

export type ImportFailureCode = keyof ImportFailureParams;

/** The reason why a file, or a part of one, isn't imported: an expected failure. `core/words` makes its sentence. */
export type ImportFailure = {
  readonly [Code in ImportFailureCode]: { readonly code: Code; readonly params: ImportFailureParams[Code] };
}[ImportFailureCode];
