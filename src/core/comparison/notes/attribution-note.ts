import type { Note } from '#core/comparison/findings/note.ts';
import type { AnswerOrigins } from '#core/comparison/independence/answer-origins.ts';
import type { Origin } from '#core/comparison/independence/attribution-chain.ts';

/** Notes that reports name different sources for the same statement. Two reports in their own voices count as alike. */
export function attributionNote(answers: readonly AnswerOrigins[]): Note | null {
  if (new Set(answers.map(sourcesKey)).size < 2) return null;
  const sources = answers.map(({ reportId, chains }) => ({
    reportId,
    chains: chains.map(({ links }) => links).filter((links) => links.length > 0),
    ownVoice: chains.some(({ links }) => links.length === 0),
  }));
  const claimIds = answers.flatMap(({ chains }) => chains.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return { kind: 'sources differ', params: { sources }, claimIds: [...new Set(claimIds)] };
}

/** Returns a key that is equal for answers with the same sources. */
const sourcesKey = ({ chains }: AnswerOrigins) =>
  [...new Set(chains.map(({ origin }) => originKey(origin)))].sort().join(' ');

const originKey = ({ kind, partyId }: Origin) => (kind === 'own voice' ? kind : `${kind}/${partyId ?? ''}`);
