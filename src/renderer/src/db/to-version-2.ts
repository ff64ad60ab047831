import type { Transaction } from 'dexie';
import type { TextId } from '#core/base/id.ts';
import type { ReportText, TextFingerprint } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';

type Row = Record<string, unknown>;

/** What the rows of each table have since version 2, with the value that says what version 1 meant by having none. */
const ADDED: Readonly<Record<string, () => Row>> = {
  investigations: () => ({ comparison: COMPARISON }),
  reports: () => ({ contentMarks: [], earlierTexts: [], resembles: [] }),
  parties: () => ({ leaningSource: null, gradings: [] }),
  questions: () => ({ decision: null, resolution: null }),
  claims: () => ({ anchor: { method: 'by hand', score: 1 } }),
};

/**
 * Comparison, new versions of texts and their anchors came with version 2. Rows in the history get the same fields as rows
 * in the tables: undoing across the update must bring back whole rows.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  for (const table of Object.keys(ADDED)) {
    await transaction
      .table<Row>(table)
      .toCollection()
      .modify((row) => complete(table, row));
  }
  await transaction
    .table<{ changes: StoredChange[] }>('history')
    .toCollection()
    .modify(({ changes }) => {
      for (const change of changes) {
        if (change.row !== undefined) complete(change.table, change.row);
        for (const fields of [change.set, change.was]) if (fields !== undefined) withBeside(fields);
      }
    });
  await addFingerprints(transaction);
}

/** One text at a time: a thousand of them need not be in memory together. */
async function addFingerprints(transaction: Transaction): Promise<void> {
  const texts = transaction.table<ReportText, TextId>('texts');
  for (const id of await texts.toCollection().primaryKeys()) {
    const text = await texts.get(id);
    if (text === undefined) continue;
    const { investigationId, reportId } = text;
    const fingerprint = fingerprintOf(contentText(text.text, text.blocks));
    await transaction.table<TextFingerprint>('fingerprints').put({ id, investigationId, reportId, fingerprint });
  }
}

interface StoredChange {
  readonly table: string;
  readonly row?: Row;
  readonly set?: Row;
  readonly was?: Row;
}

function complete(table: string, row: Row): void {
  Object.assign(row, ADDED[table]?.());
  withBeside(row);
}

/** An attribution had one chain. */
function withBeside(fields: Row): void {
  const attribution = fields['attribution'] as Row | undefined;
  if (attribution !== undefined) attribution['beside'] = [];
}

/** The settings that version 2 began with; frozen here, since what a new investigation starts with may change. */
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
