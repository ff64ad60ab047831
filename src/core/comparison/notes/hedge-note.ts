import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { withVerb } from '#core/text/list-words.ts';

/**
 * Notes that some reports weaken what others say outright. Which words they use for it doesn't count; a report that does
 * both is named as doing so.
 */
export function hedgeNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const hedged = answers.filter((answer) => manner(answer) === 'hedged');
  const mixed = answers.filter((answer) => manner(answer) === 'mixed');
  const plain = answers.filter((answer) => manner(answer) === 'plain');
  if (hedged.length === answers.length || mixed.length === answers.length || plain.length === answers.length)
    return null;
  const clauses = [
    ...hedged.map((answer) => `${whoSays([answer], names).join('')} says “${hedgesOf(answer).join('”, “')}”`),
    ...mixed.map(
      (answer) =>
        `${whoSays([answer], names).join('')} says “${hedgesOf(answer).join('”, “')}” and elsewhere says it outright`,
    ),
    ...(plain.length === 0 ? [] : [withVerb(whoSays(plain, names), 'says it outright', 'say it outright')]),
  ];
  const claimIds = answers.flatMap(({ claims }) => claims.filter(({ hedge }) => hedge !== '').map(({ id }) => id));
  return { kind: 'hedge differs', reason: `${clauses.join('; ')}.`, claimIds };
}

function manner({ claims }: Answer): 'hedged' | 'mixed' | 'plain' {
  const hedged = claims.filter(({ hedge }) => hedge !== '').length;
  return hedged === 0 ? 'plain' : hedged === claims.length ? 'hedged' : 'mixed';
}

const hedgesOf = ({ claims }: Answer) => [...new Set(claims.map(({ hedge }) => hedge).filter((hedge) => hedge !== ''))];
