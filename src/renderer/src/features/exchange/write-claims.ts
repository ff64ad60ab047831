import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { compare } from '#core/comparison/comparison.ts';
import { CLAIM_COLUMNS, claimRow } from '#core/exchange/csv/claims-csv.ts';
import { writeCsvLine, type CsvOptions } from '#core/exchange/csv/csv.ts';
import { exportedVerdicts } from '#core/exchange/csv/exported-verdict.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { readComparisonInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { exportedClaims } from '#renderer/db/repositories/exported-claims.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Lines are encoded in pieces of about this many UTF-16 units, so that no single string grows huge. */
const PIECE = 1 << 20;

/** `claims.csv` as bytes, and how many claims are in it. `ids` null means all. */
export async function writeClaims(
  db: CrosscheckDatabase,
  id: InvestigationId,
  ids: readonly ClaimId[] | null,
  options: CsvOptions,
  appVersion: string,
): Promise<{ readonly bytes: Uint8Array; readonly claims: number }> {
  // Copied passages change how many origins a question has, but never its verdict.
  const comparison = compare({ ...(await readComparisonInputs(db, id)), copied: [] });
  const verdictOf = exportedVerdicts(comparison, words);
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = (options.byteOrderMark ? '\ufeff' : '') + writeCsvLine(CLAIM_COLUMNS, options);
  let claims = 0;
  for await (const exported of exportedClaims(db, id, ids, appVersion, verdictOf)) {
    claims += 1;
    text += writeCsvLine(claimRow(exported), options);
    if (text.length < PIECE) continue;
    parts.push(encoder.encode(text));
    text = '';
  }
  parts.push(encoder.encode(text));
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), claims };
}
