import * as v from 'valibot';

/** Returns the path of the first field that a schema refuses, empty where the row as a whole is refused; null where none is. */
export function refusedField(schema: v.GenericSchema, row: unknown): string | null {
  const parsed = v.safeParse(schema, row, { abortEarly: true });
  return parsed.success ? null : (v.getDotPath(parsed.issues[0]) ?? '');
}
