import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import type { Explanation } from './explanation.ts';
import type { WeighedSubjects } from './weigh-subjects.ts';

const REASONS = {
  differ: 'subjects exclude each other',
  compatible: 'subjects may be one',
  agree: 'same subject',
} as const;

/** Explains what comes of whom the reports name. */
export const explainSubjects = ({ verdict, wordings, claims }: WeighedSubjects): Explanation => ({
  verdict,
  reason: { kind: REASONS[verdict], params: { wordings }, claimIds: claims.map(({ id }) => id) },
  notes: [],
  ...NO_SIDES,
});
