import type { Numbered } from '#core/model/import-failure-params.ts';
import type { Words } from './words.ts';

/** Returns parameters as a message takes them: the list of numbers as text, `3, 7 and 12 more`. */
export function numberedValues(params: object, words: Words): object {
  if (!('numbers' in params)) return params;
  const { numbers, count } = params as Numbered;
  const more = count - numbers.length;
  // The number of a row is a name, written as a spreadsheet shows it: 10003, not 10,003.
  const named = numbers.map(String);
  return {
    ...params,
    numbers: words.list(more > 0 ? [...named, words.say('import.and-more', { count: more })] : named),
  };
}
