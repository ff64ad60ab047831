import type { Words } from '#core/words/words.ts';
import type { NamesInSentences } from './report-name.ts';

/** A function for each kind of finding that makes its sentence. */
export type SentenceOfKind<ParamsOfKind> = {
  readonly [Kind in keyof ParamsOfKind]: (params: ParamsOfKind[Kind], names: NamesInSentences, words: Words) => string;
};

/** Joins clauses into one sentence: `A says it; B denies it.` */
export const sentenceOf = (clauses: readonly string[]): string => `${clauses.join('; ')}.`;
