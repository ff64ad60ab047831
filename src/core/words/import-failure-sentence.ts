import type { ImportFailure } from '#core/model/import-failure.ts';
import type { MessageId } from './message-id.ts';
import { numberedValues } from './numbered-values.ts';
import type { Words } from './words.ts';

/** Returns the reason why a file isn't imported and the remedy, in a sentence or two. */
export function importFailureSentence(failure: ImportFailure, words: Words): string {
  const say = words.say as (id: MessageId, values: object) => string;
  const id = `import-failure.${failure.code}` as const;
  if (failure.code !== 'no-part-readable') return say(id, numberedValues(failure.params, words));
  const { count, first } = failure.params;
  return say(id, { count, first: importFailureSentence(first, words) });
}
