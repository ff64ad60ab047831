import type { MetadataValue } from '#core/model/metadata-value.ts';
import { metadataOriginWords } from '#core/words/metadata-origin-words.ts';
import { say, words } from '#renderer/words/interface-words.ts';

/** Returns whether a value is the program's proposal, which the analyst has neither touched nor accepted. */
export const isProposed = (value: MetadataValue<unknown>): boolean => !value.confirmed && value.origin !== 'none';

/**
 * Returns the hint of a field: `inWords`, the value as a date or a name of a language, and where the program found it, until
 * the analyst has touched or accepted it.
 */
export function hint(value: MetadataValue<unknown>, inWords = ''): string {
  if (!isProposed(value)) return inWords;
  const origin = metadataOriginWords(value.origin, words);
  return inWords === ''
    ? say('report-field.proposed-from', { origin })
    : say('report-field.value-proposed-from', { value: inWords, origin });
}

/** Returns how a field shows that its value is the program's proposal. */
export const proposal = (value: MetadataValue<unknown>) => ({ proposed: isProposed(value), hint: hint(value) });
