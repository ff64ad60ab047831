import type { Inline, Line } from '#core/exchange/document/document.ts';
import type { MessageId, ValuesOf } from '#core/words/message-id.ts';
import type { Words } from '#core/words/words.ts';

/** Returns a message as a line of a document, in which links, quotes and strong words may stand for parameters. */
export const lineFromMessage = <Id extends MessageId>(words: Words, id: Id, values: ValuesOf<Id, Inline>): Line =>
  words.parts<Id, Inline>(id, values);
