import type { Finding } from '#core/comparison/findings/finding.ts';
import type { Words } from '#core/words/words.ts';
import { INDEPENDENCE_SENTENCES } from './independence-sentence.ts';
import { NOTE_SENTENCES } from './note-sentence.ts';
import type { NamesInSentences } from './report-name.ts';
import { VERDICT_SENTENCES } from './verdict-sentence.ts';

const SENTENCES = { ...VERDICT_SENTENCES, ...NOTE_SENTENCES, ...INDEPENDENCE_SENTENCES };

/** Returns the sentence of a finding of any kind, with the present names of its reports and parties. */
export function findingSentence(finding: Finding, names: NamesInSentences, words: Words): string {
  const sentenceOfKind = SENTENCES[finding.kind] as (
    params: Finding['params'],
    names: NamesInSentences,
    words: Words,
  ) => string; // each kind has the params that its own sentence needs
  return sentenceOfKind(finding.params, names, words);
}
