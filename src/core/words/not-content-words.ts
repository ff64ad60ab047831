import type { NotContentReason } from '#core/text/block.ts';
import type { Words } from './words.ts';

/** Returns why a block isn't part of what the report says: `cookie notice`, `credit of a picture`. */
export const notContentWords = (reason: NotContentReason, words: Words): string => words.say(`not-content.${reason}`);
