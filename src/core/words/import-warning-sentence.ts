import type { ImportWarning } from '#core/model/import-warning.ts';
import type { MessageId } from './message-id.ts';
import { numberedValues } from './numbered-values.ts';
import type { Words } from './words.ts';

/** Returns a warning about how a report was read, as a sentence. */
export function importWarningSentence({ code, params }: ImportWarning, words: Words): string {
  const say = words.say as (id: MessageId, values: object) => string;
  return say(`import-warning.${code}`, numberedValues(params, words));
}
