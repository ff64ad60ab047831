import type { Answer } from '#core/comparison/answers/answer.ts';
import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import type { Explanation } from './explanation.ts';
import type { ExcludingPlaces } from './weigh-places.ts';

/** Explains that reports place one thing in different countries. */
export const explainPlaces = (answers: readonly Answer[], { wordings }: ExcludingPlaces): Explanation => ({
  verdict: 'differ',
  reason: {
    kind: 'places exclude each other',
    params: { wordings },
    claimIds: answers.flatMap(({ claims }) => claims.filter(({ place }) => place.trim() !== '').map(({ id }) => id)),
  },
  notes: [],
  ...NO_SIDES,
});
