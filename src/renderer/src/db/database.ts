import { Dexie, type Table } from 'dexie';
import type { TextId } from '#core/base/id.ts';
import type { HistoryCursor, HistoryRecord } from '#core/history/record.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { Party } from '#core/model/party.ts';
import type { ClaimProposal } from '#core/model/proposal.ts';
import type { Question } from '#core/model/question.ts';
import type { OriginalFile, Report, ReportText, TextFingerprint } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import type { BrokenRow } from '#shared/rows/broken-row.ts';
import type { Tally } from '#shared/rows/history-rows.ts';
import type { ImportProblem } from '#shared/rows/problem-row.ts';
import { migrate } from './migrations.ts';

/**
 * A setting that the interface remembers: a width, an order, a theme. It isn't the analyst's work and has no record in
 * the history.
 */
export interface Preference {
  readonly key: string;
  readonly value: unknown;
}

/** The database of everything that Crosscheck keeps. The schema's versions are in `migrations.ts`. */
export class CrosscheckDatabase extends Dexie {
  declare readonly investigations: Table<Investigation, string>;
  declare readonly reports: Table<Report, string>;
  declare readonly parties: Table<Party, string>;
  declare readonly tags: Table<Tag, string>;
  declare readonly questions: Table<Question, string>;
  declare readonly claims: Table<Claim, string>;
  declare readonly texts: Table<ReportText, TextId>;
  declare readonly originals: Table<OriginalFile, TextId>;
  declare readonly fingerprints: Table<TextFingerprint, TextId>;
  declare readonly proposals: Table<ClaimProposal, string>;
  declare readonly history: Table<HistoryRecord, [string, number]>;
  declare readonly cursors: Table<HistoryCursor, string>;
  declare readonly tallies: Table<Tally, string>;
  declare readonly problems: Table<ImportProblem, string>;
  declare readonly brokenRows: Table<BrokenRow, string>;
  declare readonly preferences: Table<Preference, string>;

  /**
   * `strict`: a transaction counts as done when it is on the disk, so that a power cut loses no data that was called
   * saved (relaxed durability lost every write that was not synced yet).
   */
  constructor(name = 'crosscheck') {
    super(name, { chromeTransactionDurability: 'strict' });
    migrate(this);
  }

  /** All tables that commands read or write, for the transaction around a command. */
  get commandTables(): Table[] {
    return [
      this.investigations,
      this.reports,
      this.parties,
      this.tags,
      this.questions,
      this.claims,
      this.texts,
      this.originals,
      this.fingerprints,
      this.proposals,
      this.history,
      this.cursors,
      this.tallies,
    ];
  }
}

/** Returns the key of a tally: `INVESTIGATION/claims`, `INVESTIGATION/tag/TAG`. */
export const tallyId = (investigationId: string, key: string) => `${investigationId}/${key}`;
