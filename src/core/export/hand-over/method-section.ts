import type { PartyId, ReportId } from '../../base/id.ts';
import { partyWords } from '../../comparison/attribution-chain.ts';
import type { ComparisonRow } from '../../comparison/comparison-row.ts';
import { statusCounts } from '../../comparison/status-counts.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { countWords, listWords } from '../../text/list-words.ts';
import { heading, paragraph, strong, type Line, type Part } from '../document/document.ts';
import type { LeaveOut } from '../leave-out.ts';
import { resolutionWords } from '../resolution-words.ts';
import type { Edition } from './edition.ts';
import { verdictWords } from './verdict-words.ts';

/** How it was done, by which rules, on whom it rests. Its counts are those of the rows that the grid shows. */
export function methodSection(edition: Edition): readonly Part[] {
  const { rows, reports, data, comparison, options } = edition;
  const { questions, byVerdict, byStanding, open } = statusCounts(rows);
  const left = comparison.rows.length - rows.length;
  const claims = data.claims.filter(({ status }) => status !== 'proposed').length;
  const verdicts = VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map(
    (verdict) => `${verdictWords(verdict)} ${byVerdict[verdict]}`,
  );
  return [
    heading(2, 'method', 'Method'),
    paragraph(
      `${countWords(reports.length, 'report')} ${reports.length === 1 ? 'was' : 'were'} read; an analyst marked ${countWords(claims, 'claim')} in their texts and said which question each answers. A program compared the claims of each question by fixed rules and proposed a verdict with its reason; the verdicts shown are the analyst’s where there is a decision, otherwise the program’s proposal.`,
    ),
    {
      kind: 'facts',
      facts: [
        ['Questions', [`${questions}${left === 0 ? '' : `; ${left} more aren’t part of this report`}`]],
        ['Verdicts', [verdicts.join(', ') || 'none']],
        [
          'Decisions',
          [
            `${byStanding.accepted} accepted, ${byStanding.overridden} decided against the proposal, ${byStanding['left open']} left open, ${byStanding['another look']} in need of another look, ${byStanding.undecided} not decided`,
          ],
        ],
        ['Open disputes', [String(open)]],
        ['Analysts', [listWords(analysts(edition)) || 'not named']],
        ['Left out', [leftOutWords(options.leaveOut)]],
        ['Made with', [`Crosscheck ${options.appVersion}, ${options.madeAt.slice(0, 10)}`]],
      ],
    },
    heading(3, 'rules', 'Rules'),
    { kind: 'list', items: rules(edition) },
    heading(3, 'originators', 'Originators'),
    paragraph(
      'An originator is the last named link of the chain by which a report says it knows. Reports that rest on one originator corroborate each other in appearance only.',
    ),
    { kind: 'list', items: originators(edition) },
  ];
}

function analysts({ data, rows }: Edition): readonly string[] {
  const names = [
    ...data.claims.map(({ analyst }) => analyst),
    ...rows.map(({ question }) => question.decision?.analyst ?? ''),
  ];
  return [...new Set(names.filter((name) => name !== ''))].toSorted();
}

function leftOutWords({ names, namesInQuotes, analysts: nameless, memos }: LeaveOut): string {
  const said = [
    names === 'everybody' ? 'the names of all parties, addresses, file names and authors' : '',
    names === 'people' ? 'the names of witnesses and officials, and authors' : '',
    nameless ? 'the analysts’ names' : '',
    memos ? 'memos' : '',
  ].filter((words) => words !== '');
  if (said.length === 0) return 'nothing';
  const quotes =
    namesInQuotes === 'replaced'
      ? ' In quotes, words in square brackets stand for names.'
      : ' Quotes are unchanged, names in them included.';
  return `${listWords(said)}.${names === 'nobody' ? '' : quotes}`;
}

function rules({ data, rows, comparison }: Edition): readonly Line[] {
  const { unitGroups, codingRules, keptApart } = data.settings;
  const chosen = new Map<string, number>();
  for (const { question } of rows) {
    if (question.resolution === null) continue;
    const words = resolutionWords(question.resolution, comparison.context.parties);
    chosen.set(words, (chosen.get(words) ?? 0) + 1);
  }
  return [
    [
      'Figures are intervals: “more than 40” is 41 or more, “at least 50” is 50 or more. Where the words leave open whether a bound reaches a figure, both readings are weighed.',
    ],
    [
      'A count is said to hold as of the time its report gives, otherwise as of the report’s publication; times are compared as precisely as they are given.',
    ],
    [
      'What a report says twice counts once. Independent origins are counted as a range, since unnamed sources may or may not be the same.',
    ],
    [
      `Units that are compared with one another: ${unitGroups.map(({ name, words }) => `${name} (${words.join(', ')})`).join('; ')}. Casualties are never compared with killed.`,
    ],
    [
      codingRules.length === 0
        ? 'Vague words (“dozens”) carry no number.'
        : `Vague words are given numbers by rule: ${codingRules.map(({ name, low, high }) => `${name} (${high === null ? `${low} or more` : `${low} to ${high}`})`).join('; ')}.`,
    ],
    [
      chosen.size === 0
        ? 'No figure was made of several.'
        : `One figure was made of several by: ${[...chosen].map(([words, count]) => `${words} (${countWords(count, 'question')})`).join('; ')}.`,
    ],
    ...(keptApart.length === 0
      ? []
      : [[`Names held to be different: ${keptApart.map(([a, b]) => `${a} and ${b}`).join('; ')}.`]]),
  ];
}

/** Every named originator with the reports and questions that rest on it, those with the most first. */
function originators({ rows, comparison, nameOf }: Edition): readonly Line[] {
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
      strong(partyWords(id, comparison.context.parties)),
      `: ${countWords(questions.size, 'question')}, in ${listWords([...reports].map(nameOf).toSorted())}`,
    ]);
}
