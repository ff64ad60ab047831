import { CREDIBILITIES } from '#core/model/admiralty.ts';
import { credibilityWords } from '#core/words/grade-words.ts';
import type { ComboOption } from '#renderer/ui/use-combo-answer.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Returns the grades of credibility to choose from, each with its meaning. */
export const credibilityOptions = (): ComboOption[] =>
  CREDIBILITIES.map((grade) => ({ id: String(grade), text: String(grade), detail: credibilityWords(grade, words) }));
