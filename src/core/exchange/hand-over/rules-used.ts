import { intervalOf } from '#core/comparison/figures/interval.ts';
import type { Line } from '#core/exchange/document/document.ts';
import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { intervalWords } from '#core/words/comparison/figure-words.ts';
import { resolutionRuleName } from '#core/words/comparison/resolution-rule-name.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';

/** Lists the rules by which the comparison was made, those of the investigation among them. */
export function rulesUsed(edition: Edition): readonly Line[] {
  const { words, data } = edition;
  return [
    [words.say('hand-over.rule-intervals')],
    [words.say('hand-over.rule-as-of')],
    [words.say('hand-over.rule-denial')],
    [words.say('hand-over.rule-twice')],
    [unitsLine(data.settings, words)],
    [codingLine(data.settings, words)],
    [resolutionLine(edition)],
    ...keptApartLines(data.settings, words),
  ];
}

function unitsLine({ unitGroups }: ComparisonSettings, words: Words): string {
  const groups = unitGroups.map((group) =>
    words.say('hand-over.rule-group', { name: group.name, words: group.words.join(', ') }),
  );
  return words.say('hand-over.rule-units', { groups: groups.join('; ') });
}

function codingLine({ codingRules }: ComparisonSettings, words: Words): string {
  if (codingRules.length === 0) return words.say('hand-over.rule-no-coding');
  const rules = codingRules.map(({ name, low, high }) =>
    words.say('hand-over.rule-group', { name, words: intervalWords(intervalOf(low, high), words) }),
  );
  return words.say('hand-over.rule-coding', { rules: rules.join('; ') });
}

/** Names each rule that was chosen for a question, with how many questions it was chosen for. */
function resolutionLine({ rows, comparison, words }: Edition): string {
  const chosen = new Map<string, number>();
  for (const { question } of rows) {
    if (question.resolution === null) continue;
    const rule = resolutionRuleName(question.resolution, comparison.context.parties, words);
    chosen.set(rule, (chosen.get(rule) ?? 0) + 1);
  }
  if (chosen.size === 0) return words.say('hand-over.rule-no-resolution');
  const rules = [...chosen].map(([rule, count]) => words.say('hand-over.rule-in-questions', { rule, count }));
  return words.say('hand-over.rule-resolution', { rules: rules.join('; ') });
}

function keptApartLines({ keptApart }: ComparisonSettings, words: Words): readonly Line[] {
  if (keptApart.length === 0) return [];
  const names = keptApart.map((pair) => words.list(pair));
  return [[words.say('hand-over.rule-kept-apart', { names: names.join('; ') })]];
}
