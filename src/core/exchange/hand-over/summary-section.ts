import { isOpenDispute, statusCounts } from '#core/comparison/status-counts.ts';
import { heading, linkTo, paragraph, strong, type Part } from '#core/exchange/document/document.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { countWords } from '#core/text/list-words.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import type { Edition } from './edition.ts';
import { verdictWords } from './verdict-words.ts';

/** How many questions came to what, and the disputes that are open. */
export function summarySection({ data, rows, comparison, reports, words, anchorOf }: Edition): readonly Part[] {
  const { questions, byVerdict, open } = statusCounts(rows);
  const { description } = data.investigation;
  const counted = VERDICTS.filter((verdict) => byVerdict[verdict] > 0);
  const disputes = rows.filter(isOpenDispute);
  return [
    ...(description === '' ? [] : [paragraph(description)]),
    heading(2, 'summary', 'Summary'),
    paragraph(
      `${countWords(reports.length, 'report')}, compared in ${countWords(questions, 'question')}: where they agree, where they differ, and how many independent origins stand behind them.`,
    ),
    {
      kind: 'list',
      items: counted.map((verdict) => [
        strong(verdictWords(verdict, words)),
        `: ${countWords(byVerdict[verdict], 'question')}`,
      ]),
    },
    ...(open === 0
      ? [paragraph('No dispute is open.')]
      : [
          paragraph(strong(countWords(open, 'open dispute')), ', which nobody has settled:'),
          {
            kind: 'list',
            items: disputes.map((row) => [
              linkTo(anchorOf(row), row.question.wording),
              `: ${findingSentence(comparison.detailOf(row).proposal.reason, comparison.context, words)}`,
            ]),
          } as const,
        ]),
  ];
}
