import { omissions } from '#core/comparison/comparison.ts';
import {
  code,
  heading,
  linkTo,
  paragraph,
  strong,
  type Cell,
  type Inline,
  type Line,
  type Part,
} from '#core/exchange/document/document.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { textDirection } from '#core/text/direction.ts';
import { reliabilityWords } from '#core/words/grade-words.ts';
import { roleName } from '#core/words/role-name.ts';
import type { Edition } from './edition.ts';
import { lineFromMessage } from './line-from-message.ts';

/** Lists the reports by what identifies them, the questions each leaves out, and the parties with their grades. */
export function sourcesSection(edition: Edition): readonly Part[] {
  const { reports, data, words } = edition;
  const parties = data.parties.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    heading(2, 'sources', words.say('hand-over.reports')),
    ...reports.flatMap((report, index) => reportParts(report, index, edition)),
    heading(2, 'parties', words.say('hand-over.parties')),
    paragraph(words.say('hand-over.about-grades')),
    {
      kind: 'table',
      caption: '',
      head: [
        [words.say('hand-over.party')],
        [words.say('hand-over.role')],
        [words.say('hand-over.reliability')],
        [words.say('hand-over.leaning')],
      ],
      rows: parties.map((party) => partyRow(party, edition)),
    },
    ...omissionParts(edition),
  ];
}

function reportParts(report: Report, index: number, { data, comparison, nameOf, words }: Edition): readonly Part[] {
  const publisher =
    report.publisher.value === null ? undefined : comparison.context.parties.get(report.publisher.value);
  const claims = data.claims.filter(({ reportId }) => reportId === report.id).length;
  const { value: published } = report.published;
  const grade =
    publisher === undefined
      ? ''
      : words.say('hand-over.publisher-graded', {
          publisher: publisher.name,
          grade: publisher.reliability,
          meaning: reliabilityWords(publisher.reliability, words),
        });
  const facts: (readonly [string, Line])[] = [
    [words.say('report-field.title'), [report.title.value]],
    [words.say('report-field.publisher'), [grade]],
    [words.say('report-field.authors'), [report.authors.value.join(', ')]],
    [
      words.say('report-field.published'),
      [published === null ? words.say('hand-over.publication-unknown') : words.date(published)],
    ],
    [words.say('report-field.address'), [code(report.url.value)]],
    [words.say('report-field.language'), [report.language.value]],
    [words.say('hand-over.file'), [report.source.fileName]],
    [words.say('hand-over.hash-of-text'), [code(report.textSha256)]],
    [words.say('hand-over.hash-of-file'), [code(report.source.sha256)]],
    [words.say('hand-over.claims'), [String(claims)]],
    [words.say('report-field.memo'), [report.memo]],
  ];
  return [
    {
      kind: 'section',
      wide: false,
      parts: [
        heading(3, `report-${index + 1}`, nameOf(report.id)),
        { kind: 'facts', facts: facts.filter(([, line]) => line.some((inline) => textOf(inline) !== '')) },
      ],
    },
  ];
}

const textOf = (inline: Inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '');

function partyRow(party: Party, { nameOf, words }: Edition): readonly Cell[] {
  const { leaningSource: source } = party;
  const meaning = reliabilityWords(party.reliability, words);
  const aliases =
    party.aliases.length === 0 ? [] : [[words.say('hand-over.other-names', { names: party.aliases.join(', ') })]];
  const history = party.gradings.map((grading): Line => {
    const { reliability: grade, analyst, reason } = grading;
    const values = { grade, day: grading.at.slice(0, 10), by: analyst === '' ? 'nobody' : 'analyst', analyst };
    return [
      reason === ''
        ? words.say('hand-over.grading', values)
        : words.say('hand-over.grading-with-reason', { ...values, reason }),
    ];
  });
  return [
    [[strong(party.name)], ...aliases],
    [[roleName(party.role, words)], ...(party.memo === '' ? [] : [[party.memo]])],
    [[words.say('hand-over.reliability-grade', { grade: party.reliability, meaning })], ...history],
    [
      [party.leaning],
      ...(source !== null
        ? [
            lineFromMessage(words, 'hand-over.leaning-from', {
              quote: {
                kind: 'said',
                text: source.quote,
                emphasis: null,
                direction: textDirection(source.quote, ''),
              } as const,
              report: nameOf(source.reportId),
            }),
          ]
        : []),
    ],
  ];
}

/** Lists the questions that each report leaves out though another answers them: omissions are findings. */
function omissionParts({ comparison, rows, reports, nameOf, anchorOf, words }: Edition): readonly Part[] {
  const missing = omissions(comparison);
  const items = reports.flatMap(({ id }): readonly Line[] => {
    const asked = (missing.get(id) ?? []).flatMap((question) => rows.filter((row) => row.question.id === question.id));
    if (asked.length === 0) return [];
    const links = asked.flatMap((row, index): Line => [
      ...(index === 0 ? [] : ['; ']),
      linkTo(anchorOf(row), row.question.wording),
    ]);
    return [
      words
        .parts<'hand-over.omitted-by', Inline | Line>('hand-over.omitted-by', {
          count: asked.length,
          report: strong(nameOf(id)),
          questions: links,
        })
        .flat(),
    ];
  });
  return [
    heading(2, 'omissions', words.say('hand-over.omissions')),
    items.length === 0 ? paragraph(words.say('hand-over.no-omission')) : { kind: 'list', items },
  ];
}
