import * as v from 'valibot';

/** A row of the table `preferences`. Each preference has a schema of its own for the value, by which it is read. */
export const preferenceRow = v.strictObject({ key: v.string(), value: v.unknown() });
