import { numberLineDrawing } from '#core/charts/number-line-drawing.ts';
import { cellOf } from '#core/comparison/cell.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import { heading, paragraph, strong, type Line, type Part } from '#core/exchange/document/document.ts';
import type { Report } from '#core/model/report.ts';
import { cellWords } from '#core/words/comparison/cell-words.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { lineLabel, markWords } from '#core/words/comparison/number-line-words.ts';
import { whenWords } from '#core/words/comparison/when-words.ts';
import type { Edition } from './edition.ts';
import { questionFacts } from './question-facts.ts';
import { wholeQuote } from './said.ts';
import { decisionStateWords, verdictWords } from './verdict-words.ts';

const LINE_WIDTH = 420;

/** Each question: its verdict with its reason, what was decided, what every report says in its own words. */
export function questionSections(edition: Edition): readonly Part[] {
  const sections = edition.groups.flatMap(({ theme, rows }, group): readonly Part[] => [
    ...(theme === null ? [] : [heading(3, `theme-${group + 1}`, theme.name)]),
    ...rows.flatMap((row) => questionParts(row, edition)),
  ]);
  return [heading(2, 'questions', 'Question by question'), ...sections];
}

function questionParts(row: ComparisonRow, edition: Edition): readonly Part[] {
  const { question } = row;
  const { comparison, inkOf, anchorOf, words } = edition;
  const { proposal, numberLine } = comparison.detailOf(row);
  const sentence = (finding: Finding) => findingSentence(finding, comparison.context, words);
  const notes = proposal.notes.map((note): Line => [sentence(note)]);
  const label = numberLine === null ? '' : lineLabel(numberLine, words);
  return [
    {
      kind: 'section',
      wide: false,
      parts: [
        heading(3, anchorOf(row), question.wording),
        ...(question.description === '' ? [] : [paragraph(question.description)]),
        paragraph(
          strong(verdictWords(row.verdict, words)),
          `, ${decisionStateWords(row)}. ${sentence(proposal.reason)}`,
        ),
        ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes } as const]),
        ...(numberLine === null
          ? []
          : [
              {
                kind: 'picture',
                drawing: numberLineDrawing(numberLine, LINE_WIDTH, inkOf, words),
                caption: `${label === '' ? '' : `Of ${label}. `}${numberLine.marks
                  .map((mark) => `${edition.nameOf(mark.reportId)}: ${markWords(mark, words)}`)
                  .join(' · ')}`,
              } as const,
            ]),
        { kind: 'facts', facts: questionFacts(row, edition) },
      ],
    },
    ...withLastKept([
      ...edition.reports.flatMap((report) => quotations(row, report, edition)),
      ...missing(row, edition),
    ]),
  ];
}

/** The last two parts are kept on one page, so that no page begins with a single line that ends a question. */
const withLastKept = (parts: readonly Part[]): readonly Part[] =>
  parts.length < 2 ? parts : [...parts.slice(0, -2), { kind: 'section', wide: false, parts: parts.slice(-2) }];

function quotations(row: ComparisonRow, report: Report, edition: Edition): readonly Part[] {
  const claims = answerIn(row, report.id)?.claims ?? [];
  const cells = cellOf(row, report.id, edition.comparison.context);
  return claims.map((claim, index): Part => {
    const cell = cells[index];
    const written = cell === undefined ? undefined : cellWords(cell, edition.comparison.context, edition.words);
    const about = [
      cell?.ownVoice === true ? 'in its own voice' : (written?.chains.join('; ') ?? ''),
      written?.figure ?? '',
      written?.asOf ?? '',
      claim.hedge === '' ? '' : `hedged: “${claim.hedge}”`,
      whenWords(claim.time, edition.words),
      claim.place === '' ? '' : `place: ${claim.place}`,
      cell === undefined ? '' : `graded ${cell.grade}`,
      cell?.repeats === null || cell === undefined ? '' : 'says again what is counted already',
      cell?.orphaned === true ? 'its words aren’t in the report’s present text' : '',
    ].filter((part) => part !== '');
    return {
      kind: 'quotation',
      said: wholeQuote(claim, report),
      lines: [
        [strong(edition.nameOf(report.id)), `: ${about.join(' · ')}`],
        ...(claim.memo === '' ? [] : [[`Memo: ${claim.memo}`]]),
      ],
    };
  });
}

function missing(row: ComparisonRow, { reports, nameOf, words }: Edition): readonly Part[] {
  const silent = reports.filter(({ id }) => answerIn(row, id) === undefined).map(({ id }) => nameOf(id));
  return silent.length === 0 ? [] : [paragraph(`Not mentioned by ${words.list(silent)}.`)];
}
