import { useLiveQuery } from 'dexie-react-hooks';
import type { Investigation } from '#core/model/investigation.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { investigationsByChange } from '#renderer/db/repositories/investigations.ts';
import { tally } from '#renderer/db/repositories/tallies.ts';

/** An investigation with the numbers of its reports and claims. */
export interface CountedInvestigation {
  readonly investigation: Investigation;
  readonly reports: number;
  readonly claims: number;
}

/** Follows all investigations, the last changed first; undefined until they are read. */
export function useCountedInvestigations(db: CrosscheckDatabase): readonly CountedInvestigation[] | undefined {
  return useLiveQuery(async () => {
    const all = await investigationsByChange(db);
    const counted = all.map(async (investigation) => ({
      investigation,
      reports: await tally(db, investigation.id, 'reports'),
      claims: await tally(db, investigation.id, 'claims'),
    }));
    return Promise.all(counted);
  }, [db]);
}
