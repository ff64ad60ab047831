import type { anInvestigation } from '#testing/test-database.ts';

type Investigation = Awaited<ReturnType<typeof anInvestigation>>;

/**
 * A possible next step of an analyst, chosen by two random numbers; it does nothing where the data for it is missing.
 */
export type Move = (it: Investigation, a: number, b: number) => Promise<unknown>;

const oneOf = <T>(rows: readonly T[], n: number): T | undefined => rows[n % Math.max(rows.length, 1)];

/** Returns the id of one of the present reports, parties, tags or questions. */
export const report = async ({ db }: Investigation, n: number) => oneOf(await db.reports.toArray(), n)?.id;
export const party = async ({ db }: Investigation, n: number) => oneOf(await db.parties.toArray(), n)?.id;
export const tag = async ({ db }: Investigation, n: number) => oneOf(await db.tags.toArray(), n)?.id;
export const question = async ({ db }: Investigation, n: number) => oneOf(await db.questions.toArray(), n)?.id;

/** Returns one or more claims; none where there are none. */
export async function claims({ db }: Investigation, n: number) {
  const ids = (await db.claims.toArray()).map(({ id }) => id);
  return ids.slice(n % Math.max(ids.length, 1));
}

/** Returns a passage in the first half of a text of 90 letters. */
export const somewhere = (a: number, b: number) => ({ start: a % 40, end: 41 + (b % 40) });
