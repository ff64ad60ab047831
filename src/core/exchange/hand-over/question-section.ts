import { numberLineDrawing } from '#core/charts/number-line-drawing.ts';
import { cellOf } from '#core/comparison/cell.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import type { NumberLine } from '#core/comparison/number-line.ts';
import { heading, paragraph, strong, type Line, type Part } from '#core/exchange/document/document.ts';
import type { Report } from '#core/model/report.ts';
import { cellWords } from '#core/words/comparison/cell-words.ts';
import { decisionStateWords } from '#core/words/comparison/decision-state-words.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { lineLabel, markWords } from '#core/words/comparison/number-line-words.ts';
import { whenWords } from '#core/words/comparison/when-words.ts';
import { verdictWithSign } from '#core/words/verdict-name.ts';
import type { Edition } from './edition.ts';
import { lineFromMessage } from './line-from-message.ts';
import { questionFacts } from './question-facts.ts';
import { wholeQuote } from './quoted-words.ts';

const LINE_WIDTH = 420;

/** Each question: its verdict with its reason, what was decided, what every report says in its own words. */
export function questionSections(edition: Edition): readonly Part[] {
  const sections = edition.groups.flatMap(({ theme, rows }, group): readonly Part[] => [
    ...(theme === null ? [] : [heading(3, `theme-${group + 1}`, theme.name)]),
    ...rows.flatMap((row) => questionParts(row, edition)),
  ]);
  return [heading(2, 'questions', edition.words.say('hand-over.questions')), ...sections];
}

function questionParts(row: ComparisonRow, edition: Edition): readonly Part[] {
  const { question } = row;
  const { comparison, inkOf, anchorOf, words } = edition;
  const { proposal, numberLine } = comparison.detailOf(row);
  const sentence = (finding: Finding) => findingSentence(finding, comparison.context, words);
  const notes = proposal.notes.map((note): Line => [sentence(note)]);
  return [
    {
      kind: 'section',
      wide: false,
      parts: [
        heading(3, anchorOf(row), question.wording),
        ...(question.description === '' ? [] : [paragraph(question.description)]),
        paragraph(
          ...lineFromMessage(words, 'hand-over.verdict-and-state', {
            verdict: strong(verdictWithSign(row.verdict, words)),
            state: decisionStateWords(row, words),
            reason: sentence(proposal.reason),
          }),
        ),
        ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes } as const]),
        ...(numberLine === null
          ? []
          : [
              {
                kind: 'picture',
                drawing: numberLineDrawing(numberLine, LINE_WIDTH, inkOf, words),
                caption: lineCaption(numberLine, edition),
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

/** Names the figure of each report on a number line, and what is counted where the question has other measures too. */
function lineCaption(line: NumberLine, { nameOf, words }: Edition): string {
  const measure = lineLabel(line, words);
  const figures = line.marks
    .map((mark) =>
      words.say('hand-over.figure-in-report', { report: nameOf(mark.reportId), figure: markWords(mark, words) }),
    )
    .join(' · ');
  return measure === '' ? figures : words.say('hand-over.figures-of', { measure, figures });
}

/** The last two parts are kept on one page, so that no page begins with a single line that ends a question. */
const withLastKept = (parts: readonly Part[]): readonly Part[] =>
  parts.length < 2 ? parts : [...parts.slice(0, -2), { kind: 'section', wide: false, parts: parts.slice(-2) }];

function quotations(row: ComparisonRow, report: Report, edition: Edition): readonly Part[] {
  const { words } = edition;
  const claims = answerIn(row, report.id)?.claims ?? [];
  const cells = cellOf(row, report.id, edition.comparison.context);
  return claims.map((claim, index): Part => {
    const cell = cells[index];
    const written = cell === undefined ? undefined : cellWords(cell, edition.comparison.context, words);
    const about = [
      cell?.ownVoice === true ? words.say('attribution.own-voice') : (written?.chains.join('; ') ?? ''),
      written?.figure ?? '',
      written?.asOf ?? '',
      claim.hedge === '' ? '' : words.say('hand-over.hedged', { words: claim.hedge }),
      whenWords(claim.time, words),
      claim.place === '' ? '' : words.say('hand-over.place', { place: claim.place }),
      cell === undefined ? '' : words.say('hand-over.graded', { grade: cell.grade }),
      cell?.repeats === null || cell === undefined ? '' : words.say('hand-over.repeats-counted'),
      cell?.orphaned === true ? words.say('hand-over.words-not-in-text') : '',
    ].filter((part) => part !== '');
    return {
      kind: 'quotation',
      said: wholeQuote(claim, report),
      lines: [
        lineFromMessage(words, 'hand-over.claim-of', {
          report: strong(edition.nameOf(report.id)),
          about: about.join(' · '),
        }),
        ...(claim.memo === '' ? [] : [[words.say('hand-over.memo', { memo: claim.memo })]]),
      ],
    };
  });
}

function missing(row: ComparisonRow, { reports, nameOf, words }: Edition): readonly Part[] {
  const silent = reports.filter(({ id }) => answerIn(row, id) === undefined).map(({ id }) => nameOf(id));
  return silent.length === 0
    ? []
    : [paragraph(words.say('hand-over.not-mentioned-by', { reports: words.list(silent) }))];
}
