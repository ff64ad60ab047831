import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { CLAIM_COLUMNS, claimRow } from '#core/exchange/csv/claims-csv.ts';
import { writeCsvLine, type CsvOptions } from '#core/exchange/csv/csv.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { exportedClaims } from '#renderer/db/repositories/exported-claims.ts';
import { words } from '#renderer/platform/words.ts';

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
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = (options.byteOrderMark ? '\ufeff' : '') + writeCsvLine(CLAIM_COLUMNS, options);
  let claims = 0;
  for await (const exported of exportedClaims(db, id, ids, appVersion, words)) {
    claims += 1;
    text += writeCsvLine(claimRow(exported), options);
    if (text.length < PIECE) continue;
    parts.push(encoder.encode(text));
    text = '';
  }
  parts.push(encoder.encode(text));
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), claims };
}
