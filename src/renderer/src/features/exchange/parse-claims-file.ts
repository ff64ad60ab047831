import Papa from 'papaparse';
import { CLAIM_COLUMNS, type ClaimColumn } from '#core/exchange/csv/claims-csv.ts';
import { unguardCell } from '#core/exchange/csv/csv.ts';
import { parseClaimRow, type ImportedClaim } from '#core/exchange/csv/read-claim-row.ts';
import { claimRowSentence } from '#core/words/claim-row-sentence.ts';
import { say, words } from '#renderer/words/interface-words.ts';

/** A `claims.csv` read back: the rows that make sense, and a sentence for each that doesn't. */
export interface ParsedClaimsFile {
  readonly claims: readonly ImportedClaim[];
  /** The columns of the file that Crosscheck knows. */
  readonly columns: readonly ClaimColumn[];
  readonly errors: readonly string[];
}

/** Without these columns a row can't be placed in a report. */
const NEEDED: readonly ClaimColumn[] = ['report_sha256', 'start', 'end', 'quote'];

/** Reads a CSV that Crosscheck wrote, with any delimiter; columns may be missing or in another order. */
export function parseClaimsFile(text: string): ParsedClaimsFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const column = new Map(header.map((name, index) => [name.trim(), index]));
  const missing = NEEDED.filter((name) => !column.has(name));
  if (missing.length > 0) {
    return {
      claims: [],
      columns: [],
      errors: [say('import-claims.no-column', { columns: missing.join(', ') })],
    };
  }
  const claims: ImportedClaim[] = [];
  const errors: string[] = [];
  const rowOf = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    // The header is line 1 of the table; cells with line ends make the file's own line numbers differ.
    const row = index + 2;
    const read = parseClaimRow((name) => unguardCell(cells[column.get(name) ?? -1] ?? ''));
    const twin = read.ok ? rowOf.get(read.value.id) : undefined;
    if (!read.ok) errors.push(claimRowSentence(read.error, row, words));
    else if (twin !== undefined) errors.push(say('import-claims.same-id', { row, other: twin }));
    else {
      claims.push(read.value);
      if (read.value.id !== '') rowOf.set(read.value.id, row);
    }
  }
  return { claims, columns: CLAIM_COLUMNS.filter((name) => column.has(name)), errors };
}

/** The columns that a file has and this version doesn't know: they are not carried over. */
export const unknownColumns = (text: string): readonly string[] => {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { preview: 1 });
  return (data[0] ?? []).filter((name) => !(CLAIM_COLUMNS as readonly string[]).includes(name.trim()));
};
