import type { InvestigationId, ReportId, TextId } from '#core/base/id.ts';
import type { Resemblance } from '#core/model/report.ts';
import type { Fingerprint, NearDuplicate } from '#core/text/near-duplicate.ts';
import { ResemblanceIndex, type Indexed } from '#core/text/resemblance-index.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** Limits how many of the closest reports are noted on a new one. A longer list would tell the analyst nothing more. */
const MOST_NOTED = 20;
/**
 * Limits how many of the closest texts are looked up. It is larger than {@link MOST_NOTED} because some texts may be of
 * removed reports.
 */
const MOST_LOOKED_AT = 40;

/** A text that shares wording with another. */
export type NearText = NearDuplicate<Indexed<TextId>>;

/** The fingerprints of an investigation's texts, kept in memory while reports are imported: one for each text. */
export class Resemblances {
  readonly #index = new ResemblanceIndex<TextId>();
  readonly #reportOf = new Map<TextId, ReportId>();

  constructor(readonly investigationId: InvestigationId) {}

  /** Reads the fingerprints that were stored since the last call, by any window or worker. */
  async catchUp(db: CrosscheckDatabase): Promise<void> {
    const ids = await db.fingerprints.where('investigationId').equals(this.investigationId).primaryKeys();
    const missing = ids.filter((id) => !this.#index.has(id));
    for (const stored of await db.fingerprints.bulkGet(missing)) {
      if (stored !== undefined) this.add(stored.id, stored.reportId, stored.fingerprint);
    }
  }

  add(textId: TextId, reportId: ReportId, fingerprint: Fingerprint): void {
    this.#index.add(textId, fingerprint);
    this.#reportOf.set(textId, reportId);
  }

  /**
   * Returns the texts that share much of the wording, including texts of reports that are gone, without a request to
   * the database.
   */
  nearest(fingerprint: Fingerprint): readonly NearText[] {
    return this.#index.nearest(fingerprint).slice(0, MOST_LOOKED_AT);
  }

  /**
   * Returns the reports that still have one of the texts, the closest first.
   *
   * @param drafted reports that are yet to be stored in the same transaction
   */
  async present(
    db: CrosscheckDatabase,
    nearest: readonly NearText[],
    drafted: ReadonlyMap<ReportId, TextId>,
  ): Promise<readonly Resemblance[]> {
    const reports = await db.reports.bulkGet(nearest.map(({ of }) => this.#reportOf.get(of.id) ?? ''));
    const found: Resemblance[] = [];
    for (const [index, { of, share }] of nearest.entries()) {
      const reportId = this.#reportOf.get(of.id);
      if (reportId === undefined || found.length === MOST_NOTED) continue;
      // A text that was replaced or whose report was removed stays in the index.
      if ((reports[index]?.textId ?? drafted.get(reportId)) === of.id) found.push({ reportId, share });
    }
    return found;
  }
}
