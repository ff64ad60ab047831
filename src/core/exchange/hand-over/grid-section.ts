import { numberLineDrawing } from '#core/charts/number-line-drawing.ts';
import { cellOf, type CellClaim } from '#core/comparison/cell.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import { heading, linkTo, soft, strong, type Cell, type Line, type Part } from '#core/exchange/document/document.ts';
import type { Report } from '#core/model/report.ts';
import { cellWords, type CellWords } from '#core/words/comparison/cell-words.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { whenWords } from '#core/words/comparison/when-words.ts';
import { verdictWithSign } from '#core/words/verdict-name.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';
import { cellQuote } from './quoted-words.ts';

/** Reports that stand side by side on a page laid across; more are carried on in further tables. */
const REPORTS_ACROSS = 4;
const LINE_WIDTH = 150;

/** Questions × reports, with the verdict at the end of each row. */
export function gridSection(edition: Edition): readonly Part[] {
  const { reports, groups, words } = edition;
  const pages = Array.from({ length: Math.max(1, Math.ceil(reports.length / REPORTS_ACROSS)) }, (_, page) =>
    reports.slice(page * REPORTS_ACROSS, (page + 1) * REPORTS_ACROSS),
  );
  const tables = pages.flatMap((columns, page) =>
    groups.map(({ theme, rows }): Part => {
      const part =
        pages.length === 1
          ? ''
          : words.say('hand-over.reports-of', {
              from: page * REPORTS_ACROSS + 1,
              to: page * REPORTS_ACROSS + columns.length,
              count: reports.length,
            });
      return {
        kind: 'table',
        caption: [theme?.name ?? '', part].filter((text) => text !== '').join(' · '),
        head: [
          [words.say('hand-over.question')],
          ...columns.map(({ id }): Line => [edition.nameOf(id)]),
          [words.say('hand-over.verdict')],
        ],
        rows: rows.map((row) => [
          [[linkTo(edition.anchorOf(row), row.question.wording)]],
          ...columns.map((report) => reportCell(row, report, edition)),
          verdictCell(row, edition),
        ]),
      };
    }),
  );
  return [{ kind: 'section', wide: true, parts: [heading(2, 'grid', words.say('hand-over.grid')), ...tables] }];
}

function reportCell(row: ComparisonRow, report: Report, { comparison, words }: Edition): Cell {
  const claims = answerIn(row, report.id)?.claims ?? [];
  if (claims.length === 0) return [[soft(words.say('hand-over.not-mentioned'))]];
  return cellOf(row, report.id, comparison.context).flatMap((cell, index): Cell => {
    const time = claims[index]?.time;
    const when = time === undefined ? '' : whenWords(time, words);
    const written = cellWords(cell, comparison.context, words);
    return [[cellQuote(cell.quote, report)], [soft(underQuote(cell, written, when, words))]];
  });
}

function underQuote(cell: CellClaim, { figure, attribution, asOf }: CellWords, when: string, words: Words): string {
  const { ownVoice, hedge, repeats, orphaned } = cell;
  const parts = [
    figure,
    ownVoice ? words.say('attribution.own-voice') : attribution,
    asOf,
    when,
    hedge === '' ? '' : words.say('hand-over.hedged', { words: hedge }),
    repeats === null ? '' : words.say('hand-over.repeated'),
    orphaned ? words.say('hand-over.orphaned') : '',
  ];
  return parts.filter((each) => each !== '').join(' · ');
}

function verdictCell(row: ComparisonRow, { comparison, inkOf, words }: Edition): Cell {
  const { numberLine, independence } = comparison.detailOf(row);
  return [
    [strong(verdictWithSign(row.verdict, words))],
    ...(numberLine === null
      ? []
      : [[{ kind: 'drawing', drawing: numberLineDrawing(numberLine, LINE_WIDTH, inkOf, words) }] as const]),
    [soft(independenceSummary(independence, words))],
  ];
}
