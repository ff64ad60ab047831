import search from 'approx-string-match';
import { diff } from 'fast-myers-diff';
import { reAnchor, type OrphanedClaim, type PlacedClaim, type ReAnchoring } from '#core/anchoring/re-anchor.ts';
import type { TextTools } from '#core/anchoring/text-tools.ts';
import { groupedBy } from '#core/base/grouped-by.ts';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { OriginalFile, Report, ReportText } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';

/** The result that replacing a report's text by another report's would have. */
export interface Replacement {
  readonly report: Report;
  readonly newer: Report;
  readonly text: ReportText;
  readonly original: OriginalFile;
  readonly claims: readonly Claim[];
  /** The claims already marked in the newer report: they move with its text. */
  readonly newerClaims: readonly Claim[];
  readonly anchoring: ReAnchoring<ClaimId>;
}

/**
 * Finds the places of a report's claims in the text of another. It changes nothing and returns null where one of the
 * reports is missing.
 */
export async function surveyReplacement(
  db: CrosscheckDatabase,
  { id, by }: { readonly id: ReportId; readonly by: ReportId },
): Promise<Replacement | null> {
  const [report, newer] = await db.reports.bulkGet([id, by]);
  if (report === undefined || newer === undefined || id === by) return null;
  const text = await db.texts.get(newer.textId);
  const original = await db.originals.get(newer.textId);
  if (text === undefined || original === undefined) return null;
  const claims = await claimsOfReport(db, id);
  const placed: PlacedClaim<ClaimId>[] = [];
  const orphaned: OrphanedClaim<ClaimId>[] = [];
  // A claim that was orphaned before has its place in an older text, and the new text may have its words again.
  for (const [textId, standing] of groupedBy(claims, (claim) => claim.textId)) {
    const old = await db.texts.get(textId);
    if (old === undefined) continue;
    const found = reAnchor(old.text, text.text, standing, TOOLS);
    placed.push(...found.placed);
    orphaned.push(...found.orphaned);
  }
  const newerClaims = await claimsOfReport(db, by);
  return { report, newer, text, original, claims, newerClaims, anchoring: { placed, orphaned } };
}

const TOOLS: TextTools = { diff: (a, b) => diff(a, b), search };
