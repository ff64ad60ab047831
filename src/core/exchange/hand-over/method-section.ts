import type { PartyId, ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import { heading, paragraph, strong, type Line, type Part } from '#core/exchange/document/document.ts';
import type { RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { countWords } from '#core/text/list-words.ts';
import { partyName } from '#core/words/comparison/attribution.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';
import { rulesUsed } from './rules-used.ts';
import { verdictWords } from './verdict-words.ts';

/** How it was done, by which rules, on whom it rests. Its counts are those of the rows that the grid shows. */
export function methodSection(edition: Edition): readonly Part[] {
  const { rows, comparison, options, words } = edition;
  const { questions, byVerdict, byDecisionState, open } = statusCounts(rows);
  const left = comparison.rows.length - rows.length;
  const verdicts = VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map(
    (verdict) => `${verdictWords(verdict, words)} ${byVerdict[verdict]}`,
  );
  return [
    heading(2, 'method', 'Method'),
    paragraph(
      `${whatWasRead(edition)} A program compared the claims of each question by fixed rules and proposed a verdict with its reason; the verdicts shown are the analyst’s where there is a decision, otherwise the program’s proposal.`,
    ),
    {
      kind: 'facts',
      facts: [
        ['Questions', [`${questions}${left === 0 ? '' : `; ${left} more aren’t part of this report`}`]],
        ['Verdicts', [verdicts.join(', ') || 'none']],
        [
          'Decisions',
          [
            `${byDecisionState.accepted} accepted, ${byDecisionState.overridden} decided against the proposal, ${byDecisionState['left open']} left open, ${byDecisionState['another look']} in need of another look, ${byDecisionState.undecided} not decided`,
          ],
        ],
        ['Open disputes', [String(open)]],
        ['Analysts', [words.list(analysts(edition)) || 'not named']],
        ['Left out', [leftOutWords(options.redaction, words)]],
        ['Made with', [`Crosscheck ${options.appVersion}, ${options.madeAt.slice(0, 10)}`]],
      ],
    },
    heading(3, 'rules', 'Rules'),
    { kind: 'list', items: rulesUsed(edition) },
    heading(3, 'originators', 'Originators'),
    paragraph(
      'An originator is the last named link of the chain by which a report says it knows. Reports that rest on one originator corroborate each other in appearance only.',
    ),
    { kind: 'list', items: originators(edition) },
  ];
}

/** How much was read and marked. Not every claim need answer a question. */
function whatWasRead({ reports, data }: Edition): string {
  const marked = data.claims;
  const answering = marked.filter(({ questionIds }) => questionIds.length > 0).length;
  const [were, their] = reports.length === 1 ? ['was', 'its text'] : ['were', 'their texts'];
  const answer =
    answering === marked.length
      ? `${marked.length === 1 ? 'with' : 'each with'} the questions that it answers`
      : `${answering} of which ${answering === 1 ? 'answers' : 'answer'} a question`;
  return `${countWords(reports.length, 'report')} ${were} read and ${countWords(marked.length, 'claim')} marked in ${their}, ${answer}.`;
}

function analysts({ data, rows }: Edition): readonly string[] {
  const names = [
    ...data.claims.map(({ analyst }) => analyst),
    ...rows.map(({ question }) => question.decision?.analyst ?? ''),
  ];
  return [...new Set(names.filter((name) => name !== ''))].toSorted();
}

function leftOutWords({ names, namesInQuotes, analysts: nameless, memos }: RedactionChoice, words: Words): string {
  const said = [
    names === 'everybody' ? 'the names of all parties, addresses, file names and authors' : '',
    names === 'people' ? 'the names of witnesses and officials, and authors' : '',
    nameless ? 'the analysts’ names' : '',
    memos ? 'memos' : '',
  ].filter((part) => part !== '');
  if (said.length === 0) return 'nothing';
  const quotes =
    namesInQuotes === 'replaced'
      ? ' In quotes, words in square brackets stand for names.'
      : ' Quotes are unchanged, names in them included.';
  return `${words.list(said)}.${names === 'nobody' ? '' : quotes}`;
}

/** Every named originator with the reports and questions that rest on it, those with the most first. */
function originators({ rows, comparison, nameOf, words }: Edition): readonly Line[] {
  const found = new Map<PartyId, { reports: Set<ReportId>; questions: Set<ComparisonRow> }>();
  for (const row of rows) {
    for (const { partyId, reportIds } of comparison.detailOf(row).independence.originators) {
      const entry = found.get(partyId) ?? { reports: new Set(), questions: new Set() };
      for (const id of reportIds) entry.reports.add(id);
      entry.questions.add(row);
      found.set(partyId, entry);
    }
  }
  if (found.size === 0) return [['None is named.']];
  return [...found]
    .toSorted(([, a], [, b]) => b.questions.size - a.questions.size || b.reports.size - a.reports.size)
    .map(([id, { reports, questions }]): Line => [
      strong(partyName(id, comparison.context.parties, words)),
      `: ${countWords(questions.size, 'question')}, in ${words.list([...reports].map(nameOf).toSorted())}`,
    ]);
}
