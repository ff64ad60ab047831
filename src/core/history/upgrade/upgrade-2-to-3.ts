import type { HistoryRecord } from '#core/history/record.ts';
import { idOfOldRecord } from './id-of-old-record.ts';
import type { OldChange, OldRecord, OldRow } from './old-record.ts';

/** The facts about a history that a single row of version 2 doesn't contain. */
export interface Version2History {
  /** The claims that came from a CSV file. */
  readonly importedClaims: ReadonlySet<unknown>;
}

/** Reads the facts that the rows of a history's claims don't contain. The records may come in any order. */
export function readVersion2History(records: Iterable<OldRecord>): Version2History {
  const importedClaims = new Set<unknown>();
  for (const { command, act, changes } of records) {
    if (command !== 'claims.import' || act !== 'do') continue;
    for (const change of changes)
      if (change.op === 'add' && change.table === 'claims') importedClaims.add(change.row['id']);
  }
  return { importedClaims };
}

/**
 * Returns a row of version 2, or some of its fields, as version 3 stores it: a claim has placement and source as two
 * fields, persons have ids, and a decision's basis is marked as sentences.
 */
export function upgradeRow2(table: string, row: OldRow, history: Version2History): OldRow {
  if (table === 'claims') return withClaimFields(row, history);
  if (table === 'reports') return { ...withWarnings(row), settledProposals: [] };
  if (table === 'problems') return withFailure(row);
  if (table === 'parties' && 'gradings' in row) return withGradings(row);
  return table === 'questions' ? withDecision(row) : row;
}

/**
 * Returns a record of version 2 as version 3 stores it. Its label was a sentence and becomes an argument, since version
 * 2 stored neither the command's own arguments nor the device, and of the person only the name.
 */
export function upgradeRecord2({ label, ...record }: OldRecord, history: Version2History): HistoryRecord {
  return {
    ...record,
    id: idOfOldRecord(record),
    format: 3,
    deviceId: null,
    analystId: null,
    args: { form: 'version 2', label },
    changes: record.changes.map((change) => upgradeChange(change, history)),
  } as unknown as HistoryRecord;
}

function upgradeChange(change: OldChange, history: Version2History): OldChange {
  if (change.op !== 'patch') return { ...change, row: upgradeRow2(change.table, change.row, history) };
  const fields = (of: OldRow) => upgradeFields(change.table, of);
  return { ...change, set: fields(change.set), was: fields(change.was) };
}

function upgradeFields(table: string, fields: OldRow): OldRow {
  if (table === 'claims') return withPlacement(fields);
  if (table === 'reports') return withWarnings(fields);
  if (table === 'parties' && 'gradings' in fields) return withGradings(fields);
  return table === 'questions' ? withDecision(fields) : fields;
}

const withClaimFields = (row: OldRow, { importedClaims }: Version2History): OldRow => ({
  ...withPlacement(row),
  // In version 2 proposals came only from imported files, and importing a file accepted them.
  source: importedClaims.has(row['id']) || row['status'] === 'proposed' ? 'imported' : 'marked',
  origins: {},
  analystId: null,
});

function withPlacement(fields: OldRow): OldRow {
  if (!('status' in fields)) return fields;
  const { status, ...others } = fields;
  return { ...others, placement: status === 'orphaned' ? 'orphaned' : 'placed' };
}

/** Keeps warnings, which were sentences, under a code of their own. */
const withWarnings = (fields: OldRow): OldRow =>
  'warnings' in fields
    ? { ...fields, warnings: (fields['warnings'] as readonly string[]).map(sentenceOfVersion2) }
    : fields;

/**
 * Keeps the reason of a file that wasn't imported, which was a sentence, and moves the containing file out of the name.
 */
const withFailure = ({ code: _code, message, ...others }: OldRow): OldRow => ({
  ...others,
  within: '',
  ...sentenceOfVersion2(String(message)),
});

const sentenceOfVersion2 = (sentence: string) => ({ code: 'sentence-of-version-2', params: { sentence } });

const withGradings = (fields: OldRow): OldRow => ({
  ...fields,
  gradings: (fields['gradings'] as readonly OldRow[]).map((grading) => ({ ...grading, analystId: null })),
});

function withDecision(fields: OldRow): OldRow {
  const decision = fields['decision'] as OldRow | null | undefined;
  if (decision === null || decision === undefined) return fields;
  const { origins, ...basis } = decision['basis'] as OldRow;
  return {
    ...fields,
    decision: {
      ...decision,
      analystId: null,
      basis: { form: 'words of version 2', ...basis, origins: originRange(String(origins)) },
    },
  };
}

/** Reads "1" or "1 to 2". */
function originRange(words: string): { readonly fewest: number; readonly most: number } {
  const [fewest = 0, most = fewest] = (words.match(/\d+/g) ?? []).map(Number);
  return { fewest, most };
}
