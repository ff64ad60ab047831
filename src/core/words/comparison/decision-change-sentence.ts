import type { AnswerBefore, DecisionChange } from '#core/comparison/verdict/another-look.ts';
import type { BasisAnswer, BasisFigure } from '#core/model/decision.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import type { Words } from '#core/words/words.ts';
import { asOfWords } from './as-of-words.ts';
import { measuredFigure } from './figure-words.ts';
import { originRangeWords } from './independence-sentence.ts';
import { nameOf, type NamesInSentences } from './report-name.ts';
import { spanWords } from './span-words.ts';

/** Returns the reasons why a decision needs another look, a sentence for each change. */
export const anotherLookSentences = (
  changes: readonly DecisionChange[],
  names: NamesInSentences,
  words: Words,
): readonly string[] => changes.map((change) => decisionChangeSentence(change, names, words));

function decisionChangeSentence(change: DecisionChange, { names }: NamesInSentences, words: Words): string {
  switch (change.kind) {
    case 'verdict': {
      const [before, now] = [verdictName(change.before, words), verdictName(change.now, words)];
      return words.say('decision-changes.verdict', { before, now });
    }
    case 'answer came': {
      const report = nameOf(names, change.reportId, words);
      return words.say('decision-changes.answer-came', { report, now: answerBeforeWords(change.now, words) });
    }
    case 'answer went': {
      const report = nameOf(names, change.reportId, words);
      return words.say('decision-changes.answer-went', { report, before: answerBeforeWords(change.before, words) });
    }
    case 'answer changed':
      return words.say('decision-changes.answer-changed', {
        report: nameOf(names, change.reportId, words),
        before: answerBeforeWords(change.before, words),
        now: answerBeforeWords(change.now, words),
      });
    case 'sources changed':
      return words.say('decision-changes.sources-changed', { report: nameOf(names, change.reportId, words) });
    case 'origins':
      return words.say('decision-changes.origins', {
        before: originRangeWords(change.before, words),
        now: originRangeWords(change.now, words),
      });
  }
}

/** Returns the answer of a report: from facts, or in the words that version 2 stored. */
const answerBeforeWords = (answer: AnswerBefore, words: Words): string =>
  'says' in answer ? answer.says : answerWords(answer, words);

/**
 * Returns the answer of a report, made from its claims' fields: `20 or more killed, as of …; Thursday 21 Apr 2016;
 * “reportedly”`.
 */
export function answerWords({ figures, times, hedges }: BasisAnswer, words: Words): string {
  const parts = [
    figures.map((figure) => basisFigureWords(figure, words)),
    times.map((span) => spanWords(span, words)),
    hedges.map((cue) => words.say('figures.quoted', { cue })),
  ];
  return parts.flatMap((part) => part.toSorted(words.byName)).join('; ') || words.say('decision-changes.says-so');
}

function basisFigureWords({ measure, readings, cue, rule, asOf }: BasisFigure, words: Words): string {
  const [first, ...others] = readings.map(({ low, high }) => ({ low: low ?? -Infinity, high: high ?? Infinity }));
  const figure =
    first === undefined
      ? ({ kind: 'vague', cue } as const)
      : ({ kind: 'known', readings: [first, ...others], span: first, about: null, cue, rule } as const);
  const written = measuredFigure(figure, measure, words);
  if (asOf === null) return written;
  const { from, span } = asOf;
  const until = span === null || from === 'nowhere' ? ({ from: 'nowhere', span: null } as const) : { from, span };
  return words.say('decision-changes.figure-as-of', { figure: written, time: asOfWords(until, 1, words) });
}
