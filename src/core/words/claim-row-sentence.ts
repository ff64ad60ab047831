import type { ClaimRowFault } from '#core/model/claim-row-fault.ts';
import type { MessageId } from './message-id.ts';
import type { Words } from './words.ts';

/** Returns the sentence that says why a row of a claims file isn't a claim. */
export function claimRowSentence({ code, params }: ClaimRowFault, row: number, words: Words): string {
  const say = words.say as (id: MessageId, values: object) => string;
  return say(`import-claims.row-${code}`, { ...params, row });
}
