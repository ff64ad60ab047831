import Papa from 'papaparse';
import { CLAIM_COLUMNS, parseClaimRow, type ClaimColumn, type ImportedClaim } from '#core/export/claims-csv.ts';
import { unguardCell } from '#core/export/csv.ts';

/** A `claims.csv` read back: the rows that make sense, and a sentence for each that doesn't. */
export interface ParsedClaimsFile {
  readonly claims: readonly ImportedClaim[];
  readonly errors: readonly string[];
}

/** Without these columns a row can't be placed in a report. */
const NEEDED: readonly ClaimColumn[] = ['report_sha256', 'start', 'end', 'quote'];

/** Reads a CSV that Crosscheck wrote, whatever its delimiter; columns may be missing or in another order. */
export function parseClaimsFile(text: string): ParsedClaimsFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const column = new Map(header.map((name, index) => [name.trim(), index]));
  const missing = NEEDED.filter((name) => !column.has(name));
  if (missing.length > 0) {
    return { claims: [], errors: [`This is not a claims file of Crosscheck: it has no column ${missing.join(', ')}.`] };
  }
  const claims: ImportedClaim[] = [];
  const errors: string[] = [];
  for (const [index, row] of rows.entries()) {
    const read = parseClaimRow((name) => unguardCell(row[column.get(name) ?? -1] ?? ''));
    if (read.ok) claims.push(read.value);
    // The header is line 1 of the table; cells with line ends make the file's own line numbers differ.
    else errors.push(`Row ${index + 2}: ${read.error}.`);
  }
  return { claims, errors };
}

/** The columns that a file has and this version doesn't know: they are not carried over. */
export const unknownColumns = (text: string): readonly string[] => {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { preview: 1 });
  return (data[0] ?? []).filter((name) => !(CLAIM_COLUMNS as readonly string[]).includes(name.trim()));
};
