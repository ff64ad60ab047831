import type { InvestigationId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { ComparisonSettings } from './comparison-settings.ts';

/** One event or question under study and all that belongs to it. */
export interface Investigation {
  readonly id: InvestigationId;
  readonly name: string;
  readonly description: string;
  /** The units that are compared with each other, the vague words with a number, and the names kept apart. */
  readonly comparison: ComparisonSettings;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** The time of deletion; null unless the investigation is among the deleted ones, from where it can be restored. */
  readonly deletedAt: Instant | null;
}
