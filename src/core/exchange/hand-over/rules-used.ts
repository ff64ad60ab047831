import type { Line } from '#core/exchange/document/document.ts';
import { countWords } from '#core/text/list-words.ts';
import type { Edition } from './edition.ts';
import { resolutionWords } from './resolution-words.ts';

/** The rules by which the comparison was made, those of the investigation among them. */
export function rulesUsed({ data, rows, comparison, words }: Edition): readonly Line[] {
  const { unitGroups, codingRules, keptApart } = data.settings;
  const chosen = new Map<string, number>();
  for (const { question } of rows) {
    if (question.resolution === null) continue;
    const rule = resolutionWords(question.resolution, comparison.context.parties, words);
    chosen.set(rule, (chosen.get(rule) ?? 0) + 1);
  }
  return [
    [
      'Figures are intervals: “more than 40” is 41 or more, “at least 50” is 50 or more. Where the words leave open whether a bound reaches a figure, both readings are weighed.',
    ],
    [
      'A count is said to hold as of the time its report gives, otherwise as of the report’s publication; times are compared as precisely as they are given.',
    ],
    [
      'Where nothing is counted, reports differ if one denies, by English words for it, what another says; otherwise those that answer a question are taken to agree. Negations are only noted.',
    ],
    [
      'What a report says twice counts once. Independent origins are counted as a range, since unnamed sources may or may not be the same.',
    ],
    [
      `Units that are compared with one another: ${unitGroups.map(({ name, words }) => `${name} (${words.join(', ')})`).join('; ')}. Casualties are never compared with killed.`,
    ],
    [
      codingRules.length === 0
        ? 'Vague words (“dozens”) carry no number.'
        : `Vague words are given numbers by rule: ${codingRules.map(({ name, low, high }) => `${name} (${high === null ? `${low} or more` : `${low} to ${high}`})`).join('; ')}.`,
    ],
    [
      chosen.size === 0
        ? 'No figure was made of several.'
        : `One figure was made of several by: ${[...chosen].map(([words, count]) => `${words} (${countWords(count, 'question')})`).join('; ')}.`,
    ],
    ...(keptApart.length === 0
      ? []
      : [[`Names held to be different: ${keptApart.map(([a, b]) => `${a} and ${b}`).join('; ')}.`]]),
  ];
}
