import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { compare } from '#core/comparison/comparison.ts';
import { CLAIM_COLUMNS, claimRow } from '#core/exchange/csv/claims-csv.ts';
import { firstCsvLine, writeCsvLine, type CsvOptions } from '#core/exchange/csv/csv.ts';
import { exportedVerdicts } from '#core/exchange/csv/exported-verdict.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { readComparisonInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { exportedClaims } from '#renderer/db/repositories/exported-claims.ts';
import { words } from '#renderer/words/interface-words.ts';

/** The claims to write: those of `ids` in that order, or all of the investigation where it is null. */
interface ClaimsToWrite {
  readonly investigationId: InvestigationId;
  readonly ids: readonly ClaimId[] | null;
  readonly options: CsvOptions;
  readonly appVersion: string;
}

/**
 * Yields `claims.csv` line by line; the claims are read from the database as they are asked for.
 *
 * @param onClaim is called for each claim that is written
 */
export async function* claimLines(
  db: CrosscheckDatabase,
  { investigationId, ids, options, appVersion }: ClaimsToWrite,
  onClaim: () => void,
): AsyncGenerator<string> {
  // Copied passages change how many origins a question has, but never its verdict.
  const comparison = compare({ ...(await readComparisonInputs(db, investigationId)), copied: [] });
  const verdictOf = exportedVerdicts(comparison, words);
  yield firstCsvLine(CLAIM_COLUMNS, options);
  for await (const exported of exportedClaims(db, investigationId, ids, appVersion, verdictOf)) {
    onClaim();
    yield writeCsvLine(claimRow(exported), options);
  }
}
