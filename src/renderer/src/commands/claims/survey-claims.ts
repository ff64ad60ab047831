import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ClaimId, InvestigationId, TextId } from '#core/base/id.ts';
import type { ImportedClaim } from '#core/exchange/csv/read-claim-row.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { reportWithEarlierText, reportWithText } from '#renderer/db/repositories/reports.ts';

/** An imported claim whose report is in this investigation and whose words are at its place. */
export interface PlacedClaim {
  readonly imported: ImportedClaim;
  readonly report: Report;
  /** The version of the text that contains the claim: an orphaned claim is in an earlier version. */
  readonly textId: TextId;
  readonly prefix: string;
  readonly suffix: string;
  /** The claim with the same id in this investigation, or null. */
  readonly here: Claim | null;
  /** Whether the id is unused in every investigation. */
  readonly idFree: boolean;
}

/** An imported claim that can't be placed: its report isn't here, or the report has other words at that place. */
export type UnplacedClaim =
  | { readonly reason: 'report-missing'; readonly imported: ImportedClaim }
  | { readonly reason: 'words-elsewhere'; readonly imported: ImportedClaim; readonly report: Report };

/** The result that importing claims would have. */
export interface ClaimsSurvey {
  readonly fresh: readonly PlacedClaim[];
  /** Claims that are already here under the same id; importing replaces their fields only on request. */
  readonly known: readonly PlacedClaim[];
  /** The claims that can't be placed, and why. */
  readonly unplaced: readonly UnplacedClaim[];
}

/** Finds the places of imported claims. It changes nothing. */
export async function surveyClaims(
  db: CrosscheckDatabase,
  investigationId: InvestigationId,
  claims: readonly ImportedClaim[],
): Promise<ClaimsSurvey> {
  const fresh: PlacedClaim[] = [];
  const known: PlacedClaim[] = [];
  const unplaced: UnplacedClaim[] = [];
  const reports = new Map<string, Version | null>();
  const sameIds = await db.claims.bulkGet(claims.map(({ id }) => id as ClaimId));
  for (const [index, imported] of claims.entries()) {
    const { reportSha256 } = imported;
    if (!reports.has(reportSha256)) {
      reports.set(reportSha256, await versionOf(db, investigationId, reportSha256));
    }
    const place = reports.get(reportSha256);
    if (!place) {
      unplaced.push({ reason: 'report-missing', imported });
      continue;
    }
    const { prefix, suffix, quote } = quoteContext(place.text, imported);
    if (quote !== imported.quote) {
      unplaced.push({ reason: 'words-elsewhere', imported, report: place.report });
      continue;
    }
    const same = sameIds[index];
    const here = same?.investigationId === investigationId ? same : null;
    const placed = {
      imported,
      report: place.report,
      textId: place.textId,
      prefix,
      suffix,
      here,
      idFree: imported.id !== '' && same === undefined,
    };
    (here === null ? fresh : known).push(placed);
  }
  return { fresh, known, unplaced };
}

interface Version {
  readonly report: Report;
  readonly textId: TextId;
  readonly text: string;
}

/** Returns the report whose text has this hash now, or had it before a new version came. */
async function versionOf(db: CrosscheckDatabase, id: InvestigationId, sha256: string): Promise<Version | null> {
  const report = (await reportWithText(db, id, sha256)) ?? (await reportWithEarlierText(db, id, sha256));
  if (report === undefined) return null;
  const earlier = report.earlierTexts.findLast(({ textSha256 }) => textSha256 === sha256);
  const textId = report.textSha256 === sha256 ? report.textId : (earlier?.textId ?? report.textId);
  const text = await db.texts.get(textId);
  return text === undefined ? null : { report, textId, text: text.text };
}
