import type { NoUpdateReason } from '#core/comparison/findings/verdict-reason.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';
import { asOfWords } from './as-of-words.ts';
import { figureWords } from './figure-words.ts';
import { timeOfReport } from './lists-by-report.ts';
import { nameOf, reportsAsSubject } from './report-name.ts';

/** Returns the sentence that says why two figures that contradict each other aren't an update. */
export function noUpdateSentence(reason: NoUpdateReason, names: ReportNames, words: Words): string {
  switch (reason.kind) {
    case 'as-of time unknown':
      return words.say('times.as-of-unknown', reportsAsSubject(reason.reportIds, names, words));
    case 'order of times unclear': {
      const [first, second] = reason.counts.map((count) => timeOfReport(count, names, words));
      return words.say('verdict-reasons.order-of-times-unclear', {
        first: first?.time ?? '',
        report: first?.report ?? '',
        second: second?.time ?? '',
        other: second?.report ?? '',
      });
    }
    case 'one report gives both': {
      const [count] = reason.counts;
      return words.say('verdict-reasons.one-report-gives-both', {
        ...timeOfReport(count, names, words),
        figures: words.list(reason.counts.map(({ figure }) => figureWords(figure, words))),
      });
    }
    case 'measured once':
      return words.say('verdict-reasons.measured-once');
    case 'same as-of time':
      return sameTimeSentence(reason, names, words);
    case 'later count is lower': {
      const report = nameOf(names, reason.later, words);
      return reason.later === reason.earlier
        ? words.say('verdict-reasons.later-count-is-lower-in-one-report', { report })
        : words.say('verdict-reasons.later-count-is-lower', { report, other: nameOf(names, reason.earlier, words) });
    }
  }
}

function sameTimeSentence(
  { reportIds, asOf, published, amongMore }: Extract<NoUpdateReason, { kind: 'same as-of time' }>,
  names: ReportNames,
  words: Words,
): string {
  const both = {
    among: amongMore ? 'more' : 'two',
    reports: reportsAsSubject(reportIds, names, words).reports,
    time: asOfWords(asOf, 2, words),
  };
  return published === null
    ? words.say('verdict-reasons.same-as-of-time', both)
    : words.say('verdict-reasons.same-as-of-time-by-publication', { ...both, report: nameOf(names, published, words) });
}
