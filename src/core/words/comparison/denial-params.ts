import type { DenialParams } from '#core/comparison/findings/verdict-reason.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';
import { reportsAsSubject } from './report-name.ts';

/** Returns the values of a message on reports that deny and reports that affirm. */
export function denialParams({ cues, denying, affirming }: DenialParams, names: ReportNames, words: Words) {
  const [deniers, affirmers] = [reportsAsSubject(denying, names, words), reportsAsSubject(affirming, names, words)];
  return {
    cues: words.list(cues.map((cue) => words.say('figures.quoted', { cue }))),
    cueCount: cues.length,
    denying: deniers.reports,
    denyingCount: deniers.count,
    affirming: affirmers.reports,
    affirmingCount: affirmers.count,
  };
}
