import type { Words } from '#core/words/words.ts';
import type { NamesInSentences } from './report-name.ts';

/** For each kind of finding the function that makes its sentence. */
export type SentenceOfKind<ParamsOfKind> = {
  readonly [Kind in keyof ParamsOfKind]: (params: ParamsOfKind[Kind], names: NamesInSentences, words: Words) => string;
};

/** Joins clauses to one sentence: `A says it; B denies it.` */
export const sentenceOf = (clauses: readonly string[]): string => `${clauses.join('; ')}.`;
