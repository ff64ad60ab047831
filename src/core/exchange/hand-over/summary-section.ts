import { isOpenDispute, statusCounts } from '#core/comparison/status-counts.ts';
import { heading, linkTo, paragraph, strong, type Part } from '#core/exchange/document/document.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { verdictWithSign } from '#core/words/verdict-name.ts';
import type { Edition } from './edition.ts';
import { lineFromMessage } from './line-from-message.ts';

/** Counts the questions of each verdict and lists the open disputes. */
export function summarySection({ data, rows, comparison, reports, words, anchorOf }: Edition): readonly Part[] {
  const { questions, byVerdict, open } = statusCounts(rows);
  const { description } = data.investigation;
  const counted = VERDICTS.filter((verdict) => byVerdict[verdict] > 0);
  const disputes = rows.filter(isOpenDispute);
  return [
    ...(description === '' ? [] : [paragraph(description)]),
    heading(2, 'summary', words.say('hand-over.summary')),
    paragraph(words.say('hand-over.compared', { reports: reports.length, questions })),
    {
      kind: 'list',
      items: counted.map((verdict) =>
        lineFromMessage(words, 'hand-over.verdict-questions', {
          verdict: strong(verdictWithSign(verdict, words)),
          count: byVerdict[verdict],
        }),
      ),
    },
    ...(open === 0
      ? [paragraph(words.say('hand-over.no-open-dispute'))]
      : [
          paragraph(
            ...lineFromMessage(words, 'hand-over.open-disputes', {
              disputes: strong(words.say('hand-over.open-dispute-count', { count: open })),
            }),
          ),
          {
            kind: 'list',
            items: disputes.map((row) =>
              lineFromMessage(words, 'hand-over.question-and-reason', {
                question: linkTo(anchorOf(row), row.question.wording),
                reason: findingSentence(comparison.detailOf(row).proposal.reason, comparison.context, words),
              }),
            ),
          } as const,
        ]),
  ];
}
