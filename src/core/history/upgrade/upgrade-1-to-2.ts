import type { OldChange, OldRecord, OldRow } from './old-record.ts';

/** The fields that version 2 added to the rows of each table, with the value that version 1 implied. */
const ADDED: Readonly<Record<string, () => OldRow>> = {
  investigations: () => ({ comparison: COMPARISON }),
  reports: () => ({ contentMarks: [], earlierTexts: [], resembles: [] }),
  parties: () => ({ leaningSource: null, gradings: [] }),
  questions: () => ({ decision: null, resolution: null }),
  claims: () => ({ anchor: { method: 'by hand', score: 1 } }),
};

/** Returns a row of version 1 as version 2 stores it: with comparison, new versions of texts, and anchors. */
export const upgradeRow1 = (table: string, row: OldRow): OldRow => withBeside({ ...row, ...ADDED[table]?.() });

/**
 * Returns a record of version 1 as version 2 stores it. Rows in a record get the same fields as rows in the tables:
 * undoing a command from before the update must restore whole rows.
 */
export const upgradeRecord1 = (record: OldRecord): OldRecord => ({
  ...record,
  changes: record.changes.map((change): OldChange =>
    change.op === 'patch'
      ? { ...change, set: withBeside(change.set), was: withBeside(change.was) }
      : { ...change, row: upgradeRow1(change.table, change.row) },
  ),
});

/** Adds the further attribution chains: an attribution of version 1 had one chain. */
function withBeside(fields: OldRow): OldRow {
  const attribution = fields['attribution'] as OldRow | undefined;
  return attribution === undefined ? fields : { ...fields, attribution: { ...attribution, beside: [] } };
}

/** The settings of version 2 at its release; a copy, since the settings of a new investigation may change. */
const COMPARISON = {
  unitGroups: [
    {
      name: 'killed',
      words: ['killed', 'dead', 'died', 'death', 'deaths', 'fatality', 'fatalities', 'slain', 'perished', 'martyred'],
      cumulative: true,
    },
    { name: 'wounded', words: ['wounded', 'injured', 'hurt', 'injuries', 'wounds'], cumulative: true },
    { name: 'casualties', words: ['casualties', 'casualty'], cumulative: true },
    {
      name: 'captured',
      words: ['captured', 'prisoner', 'prisoners', 'taken prisoner', 'surrendered', 'detained', 'arrested', 'captive'],
      cumulative: true,
    },
    { name: 'abducted', words: ['abducted', 'kidnapped', 'hostage', 'hostages'], cumulative: true },
    { name: 'missing', words: ['missing', 'disappeared', 'unaccounted for'], cumulative: false },
    { name: 'displaced', words: ['displaced', 'fled', 'evacuated'], cumulative: false },
    { name: 'forces', words: ['fighters', 'soldiers', 'troops', 'militants', 'militiamen'], cumulative: false },
  ],
  codingRules: [],
  keptApart: [],
};
