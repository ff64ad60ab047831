import type { InvestigationId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { ComparisonSettings } from './comparison-settings.ts';

/** One event or question under study and all that belongs to it. */
export interface Investigation {
  readonly id: InvestigationId;
  readonly name: string;
  readonly description: string;
  /** Which units are compared with which, which vague words carry a number, which names are kept apart. */
  readonly comparison: ComparisonSettings;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** Set while it lies among the deleted ones, from where it can be restored. */
  readonly deletedAt: Instant | null;
}
