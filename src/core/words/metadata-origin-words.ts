import type { MetadataOrigin } from '#core/model/metadata-value.ts';
import type { Words } from './words.ts';

/** Returns the place where a value about a report was found: `the byline`, `the page’s OpenGraph tags`. */
export const metadataOriginWords = (origin: MetadataOrigin, words: Words): string =>
  words.say(`metadata-origin.${origin}`);
