import type { PartyId, ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import { heading, paragraph, strong, type Line, type Part } from '#core/exchange/document/document.ts';
import type { RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { partyName } from '#core/words/comparison/attribution.ts';
import { verdictWithSign } from '#core/words/verdict-name.ts';
import type { Words } from '#core/words/words.ts';
import type { Edition } from './edition.ts';
import { lineFromMessage } from './line-from-message.ts';
import { rulesUsed } from './rules-used.ts';

/** How it was done, by which rules, on whom it rests. Its counts are those of the rows that the grid shows. */
export function methodSection(edition: Edition): readonly Part[] {
  const { rows, comparison, options, words } = edition;
  const { questions, byVerdict, byDecisionState, open } = statusCounts(rows);
  const left = comparison.rows.length - rows.length;
  const verdicts = VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map((verdict) =>
    words.say('hand-over.verdict-count', { verdict: verdictWithSign(verdict, words), count: byVerdict[verdict] }),
  );
  return [
    heading(2, 'method', words.say('hand-over.method')),
    paragraph([howMuchWasRead(edition), words.say('hand-over.how-compared')].join(' ')),
    {
      kind: 'facts',
      facts: [
        [
          words.say('hand-over.question-count'),
          [left === 0 ? String(questions) : words.say('hand-over.questions-in-part', { count: questions, left })],
        ],
        [words.say('hand-over.verdicts'), [verdicts.join(', ') || words.say('hand-over.no-verdict')]],
        [
          words.say('hand-over.decisions'),
          [
            words.say('hand-over.decision-counts', {
              accepted: byDecisionState.accepted,
              overridden: byDecisionState.overridden,
              open: byDecisionState['left open'],
              again: byDecisionState['another look'],
              undecided: byDecisionState.undecided,
            }),
          ],
        ],
        [words.say('hand-over.open-dispute-label'), [String(open)]],
        [words.say('hand-over.analysts'), [words.list(analysts(edition)) || words.say('hand-over.analysts-not-named')]],
        [words.say('hand-over.left-out'), [redactionWords(options.redaction, words)]],
        [
          words.say('hand-over.made-with'),
          [
            words.say('hand-over.program-and-day', {
              version: options.appVersion,
              day: options.madeAt.slice(0, 10),
            }),
          ],
        ],
      ],
    },
    heading(3, 'rules', words.say('hand-over.rules')),
    { kind: 'list', items: rulesUsed(edition) },
    heading(3, 'originators', words.say('hand-over.originators-title')),
    paragraph(words.say('hand-over.about-originators')),
    { kind: 'list', items: originators(edition) },
  ];
}

/** Says how many reports were read and claims marked, and how many of the claims answer a question. */
function howMuchWasRead({ reports, data, words }: Edition): string {
  const counts = { reports: reports.length, claims: data.claims.length };
  const answering = data.claims.filter(({ questionIds }) => questionIds.length > 0).length;
  return answering === counts.claims
    ? words.say('hand-over.read-all-answer', counts)
    : words.say('hand-over.read-some-answer', { ...counts, answering });
}

function analysts({ data, rows }: Edition): readonly string[] {
  const names = [
    ...data.claims.map(({ analyst }) => analyst),
    ...rows.map(({ question }) => question.decision?.analyst ?? ''),
  ];
  return [...new Set(names.filter((name) => name !== ''))].toSorted();
}

/** Says which names and memos the report leaves out, and whether names are replaced in quotes too. */
function redactionWords({ names, namesInQuotes, analysts: nameless, memos }: RedactionChoice, words: Words): string {
  const leftOut = [
    ...(names === 'everybody' ? [words.say('hand-over.left-out-everybody')] : []),
    ...(names === 'people' ? [words.say('hand-over.left-out-people')] : []),
    ...(nameless ? [words.say('hand-over.left-out-analysts')] : []),
    ...(memos ? [words.say('hand-over.left-out-memos')] : []),
  ];
  if (leftOut.length === 0) return words.say('hand-over.left-out-nothing');
  const parts = words.list(leftOut);
  if (names === 'nobody') return words.say('hand-over.left-out-parts', { parts });
  return namesInQuotes === 'replaced'
    ? words.say('hand-over.left-out-and-in-quotes', { parts })
    : words.say('hand-over.left-out-but-in-quotes', { parts });
}

/** Lists every named originator with the reports and questions that rest on it, the one with the most questions first. */
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
  if (found.size === 0) return [[words.say('hand-over.no-originator')]];
  return [...found]
    .toSorted(([, a], [, b]) => b.questions.size - a.questions.size || b.reports.size - a.reports.size)
    .map(([id, { reports, questions }]) =>
      lineFromMessage(words, 'hand-over.originator-questions', {
        party: strong(partyName(id, comparison.context.parties, words)),
        count: questions.size,
        reports: words.list([...reports].map(nameOf).toSorted()),
      }),
    );
}
