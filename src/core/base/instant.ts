/** A moment as ISO 8601 in UTC with milliseconds (`2016-04-21T07:30:00.000Z`): when the analyst did something. */
export type Instant = string & { readonly __kind: 'instant' };

/** Makes a plain string an instant, where the clock is read or a record comes back from storage. */
export const asInstant = (value: string): Instant => value as Instant;
