/** The outcome of something that is expected to fail at times. A bug is an exception instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure carrying `error`, which says what happened and what to do. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
