import { asId, type PartyId } from '#core/base/id.ts';
import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { cellOf } from '#core/comparison/cell.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import { compare, type Comparison } from '#core/comparison/comparison.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import { topicOf } from '#core/comparison/findings/note.ts';
import { chainsOf, originOf } from '#core/comparison/independence/attribution-chain.ts';
import { redact, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import type { Claim, ClaimTime } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import { chainPath, partyName } from '#core/words/comparison/attribution.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { resolutionFigure, resolutionSentence } from '#core/words/comparison/resolution-sentence.ts';
import type { Words } from '#core/words/words.ts';
import { joinValues } from './csv.ts';
import { exportedVerdict } from './exported-verdict.ts';

/** The columns of `comparison.csv`, in their order: version 1. `docs/csv.md` explains each. New ones go to the end. */
export const COMPARISON_COLUMNS = [
  'investigation',
  'row',
  'question_id',
  'question',
  'description',
  'theme',
  'verdict',
  'verdict_by',
  'verdict_proposed',
  'standing',
  'report_id',
  'report_name',
  'report_title',
  'publisher',
  'published',
  'report_sha256',
  'mentioned',
  'claim_id',
  'quote',
  'measure',
  'quantity_low',
  'quantity_high',
  'quantity_open_ended',
  'quantity_words',
  'as_of',
  'as_of_from',
  'time_start',
  'time_end',
  'time_precision',
  'attribution_chain',
  'originator',
  'voice',
  'hedge',
  'grade',
  'reason',
  'notes',
  'reports',
  'originators',
  'origins_fewest',
  'origins_most',
  'independence',
  'another_look',
  'resolution_rule',
  'resolution_party',
  'resolution_low',
  'resolution_best',
  'resolution_high',
  'resolution_open_ended',
  'resolution_words',
  'resolution_sentence',
  'decision_memo',
  'decided_by',
  'decided_at',
  'app_version',
  'unattributed',
] as const;
export type ComparisonColumn = (typeof COMPARISON_COLUMNS)[number];

type Cells = Partial<Readonly<Record<ComparisonColumn, string>>>;

/**
 * The rows of `comparison.csv` under their header: for each question, in the analyst's order, one `summary` and one `report`
 * row for each report, whether it mentions it or not. Cells hold plain text: `writeCsv` quotes them and guards them.
 */
export function* comparisonRows(
  inputs: ExportInputs,
  redaction: RedactionChoice,
  appVersion: string,
  words: Words,
): Generator<readonly string[]> {
  const data = redact(inputs, redaction, words);
  const comparison = compare(data);
  const reports = data.reports.toSorted((a, b) => a.position - b.position);
  const themes = new Map(data.tags.map(({ id, name }) => [id, name]));
  yield COMPARISON_COLUMNS;
  for (const row of comparison.rows) {
    const { question } = row;
    const shared: Cells = {
      investigation: data.investigation.name,
      question_id: question.id,
      question: question.wording,
      theme: (question.themeTagId === null ? undefined : themes.get(question.themeTagId)) ?? '',
      ...verdictCells(row, comparison, words),
      app_version: appVersion,
    };
    yield line({
      ...shared,
      row: 'summary',
      description: question.description,
      ...summaryCells(row, comparison, words),
    });
    for (const report of reports) {
      yield line({ ...shared, row: 'report', ...reportCells(row, report, comparison.context, words) });
    }
  }
}

const line = (cells: Cells): readonly string[] => COMPARISON_COLUMNS.map((column) => cells[column] ?? '');

function verdictCells(row: ComparisonRow, comparison: Comparison, words: Words): Cells {
  const { verdict, by, proposed, standing } = exportedVerdict(row, comparison, words);
  return { verdict, verdict_by: by, verdict_proposed: proposed, standing };
}

function summaryCells(row: ComparisonRow, { context, detailOf }: Comparison, words: Words): Cells {
  const sentence = (finding: Finding) => findingSentence(finding, context, words);
  const { proposal, independence, changes } = detailOf(row);
  const { decision } = row.question;
  return {
    claim_id: joinValues(proposal.reason.claimIds),
    reason: sentence(proposal.reason),
    notes: joinValues(proposal.notes.map((note) => `${topicOf(note)}: ${sentence(note)}`)),
    reports: String(independence.reports),
    originators: joinValues(independence.originators.map(({ partyId }) => partyName(partyId, context.parties, words))),
    unattributed: String(independence.unattributed.length),
    origins_fewest: String(independence.fewest),
    origins_most: String(independence.most),
    independence: joinValues([independenceSummary(independence, words), ...independence.findings.map(sentence)]),
    another_look: joinValues(anotherLookSentences(changes, context, words)),
    ...resolutionCells(row, { context, detailOf }, words),
    decision_memo: decision?.memo ?? '',
    decided_by: decision?.analyst ?? '',
    decided_at: decision?.at ?? '',
  };
}

/** The chosen rule with the figure it makes and the sentence that explains it; ends that nobody gives are empty. */
function resolutionCells(
  row: ComparisonRow,
  { context, detailOf }: Pick<Comparison, 'context' | 'detailOf'>,
  words: Words,
): Cells {
  const choice = row.question.resolution;
  const { resolution } = detailOf(row);
  if (choice === null || resolution === null) return {};
  const rule: Cells = {
    resolution_rule: choice.rule,
    resolution_party: choice.rule === 'preferred party' ? partyName(choice.partyId, context.parties, words) : '',
    resolution_sentence: resolutionSentence(resolution, context, words),
  };
  if (resolution.kind === 'none') return rule;
  const { low, high } = resolution.interval;
  return {
    ...rule,
    resolution_low: number(low),
    resolution_best: resolution.best === null ? '' : number(resolution.best),
    resolution_high: number(high),
    resolution_open_ended: String(high === Infinity),
    resolution_words: resolutionFigure(resolution, words),
  };
}

function reportCells(row: ComparisonRow, report: Report, context: ComparisonContext, words: Words): Cells {
  const { parties, names } = context;
  const publisher = report.publisher.value;
  const answer = answerIn(row, report.id);
  return {
    report_id: report.id,
    report_name: nameOf(names, report.id, words),
    report_title: report.title.value,
    publisher: publisher === null ? '' : (parties.get(publisher)?.name ?? ''),
    published: report.published.value ?? '',
    report_sha256: report.textSha256,
    mentioned: String(answer !== undefined),
    ...(answer === undefined ? {} : answerCells(answer, row, report, context, words)),
  };
}

/** What a report says: its claims in reading order, and each thing it counts once, in the same order in all columns. */
function answerCells(
  answer: Answer,
  row: ComparisonRow,
  report: Report,
  context: ComparisonContext,
  words: Words,
): Cells {
  const { claims, statements } = answer;
  const times = differentTimes(claims);
  const cells = cellOf(row, report.id, context);
  const counts = statements.filter(({ figure, measure }) => figure.kind !== 'none' || measure !== '');
  const chains = claims.flatMap(({ attribution }) => chainsOf(attribution));
  const named = chains
    .map((chain) => originOf(chain, report, context.parties))
    .filter((origin) => origin.kind === 'named')
    .map((origin) => partyName(asId<PartyId>(origin.key), context.parties, words));
  const each = (cell: (statement: Statement) => string) => joinValues(counts.map(cell));
  return {
    claim_id: joinValues(claims.map(({ id }) => id)),
    quote: joinValues(claims.map(({ quote }) => quote)),
    measure: each(({ measure }) => measure),
    quantity_low: each(({ figure }) => (figure.kind === 'known' ? number(figure.span.low) : '')),
    quantity_high: each(({ figure }) => (figure.kind === 'known' ? number(figure.span.high) : '')),
    quantity_open_ended: each(({ figure }) => (figure.kind === 'known' ? String(figure.span.high === Infinity) : '')),
    quantity_words: each(({ figure }) => figureWords(figure, words)),
    as_of: each((statement) => (statement.figure.kind === 'known' ? asOfIso(statement, report) : '')),
    as_of_from: each(({ asOf, figure }) => (figure.kind === 'known' ? asOf.from : '')),
    time_start: joinValues(times.map(({ start }) => start)),
    time_end: joinValues(times.map(({ end }) => end)),
    time_precision: joinValues(times.map(({ precision }) => precision ?? '')),
    attribution_chain: joinValues([
      ...new Set(
        chains.map((chain) => chainPath(nameOf(context.names, report.id, words), chain, context.parties, words)),
      ),
    ]),
    originator: joinValues([...new Set(named)]),
    voice: chains.every((chain) => chain.length === 0) ? 'report' : 'attributed',
    hedge: joinValues([...new Set(claims.map(({ hedge }) => hedge).filter((hedge) => hedge !== ''))]),
    grade: joinValues(cells.map(({ grade }) => grade)),
  };
}

/** As the claim states it, in ISO 8601; else the report's publication. */
function asOfIso({ asOf, claims }: Statement, { published }: Report): string {
  if (asOf.from === 'claim') return claims.find((claim) => claim.asOf !== '')?.asOf ?? '';
  return asOf.from === 'publication' ? (published.value ?? '') : '';
}

const differentTimes = (claims: readonly Claim[]): readonly ClaimTime[] => [
  ...new Map(
    claims
      .filter(({ time }) => time.start !== '')
      .map(({ time }) => [`${time.start} ${time.end} ${time.precision ?? ''}`, time]),
  ).values(),
];

const number = (end: number) => (Number.isFinite(end) ? String(end) : '');
