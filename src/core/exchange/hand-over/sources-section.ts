import { formatPartialDate } from '#core/base/partial-date.ts';
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
import { countWords } from '#core/text/list-words.ts';
import { reliabilityWords } from '#core/words/grade-words.ts';
import type { Edition } from './edition.ts';

/** The reports with what identifies them, what each leaves out, and the parties with their grades. */
export function sourcesSection(edition: Edition): readonly Part[] {
  const { reports, data } = edition;
  const parties = data.parties.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    heading(2, 'sources', 'Reports'),
    ...reports.flatMap((report, index) => reportParts(report, index, edition)),
    heading(2, 'parties', 'Parties and their grades'),
    paragraph(
      'Reliability after the Admiralty code, A (completely reliable) to E (unreliable), F where it can’t be judged. It is a party’s; the credibility of a claim, 1 to 6, is graded apart.',
    ),
    {
      kind: 'table',
      caption: '',
      head: [['Party'], ['Role'], ['Reliability'], ['Leaning, as others describe it']],
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
      : `${publisher.name}, graded ${publisher.reliability} (${reliabilityWords(publisher.reliability, words)})`;
  const facts: (readonly [string, Line])[] = [
    ['Title', [report.title.value]],
    ['Publisher', [grade]],
    ['Authors', [report.authors.value.join(', ')]],
    [
      'Published',
      [published === null ? 'not known; counts without a time of their own have none' : formatPartialDate(published)],
    ],
    ['Address', [code(report.url.value)]],
    ['Language', [report.language.value]],
    ['File', [report.source.fileName]],
    ['SHA-256 of the text', [code(report.textSha256)]],
    ['SHA-256 of the file', [code(report.source.sha256)]],
    ['Claims', [String(claims)]],
    ['Memo', [report.memo]],
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
  const aliases = party.aliases.length === 0 ? [] : [[`also ${party.aliases.join(', ')}`]];
  const history = party.gradings.map((grading): Line => {
    const by = grading.analyst === '' ? '' : ` by ${grading.analyst}`;
    return [
      `${grading.reliability} on ${grading.at.slice(0, 10)}${by}${grading.reason === '' ? '' : `: ${grading.reason}`}`,
    ];
  });
  return [
    [[strong(party.name)], ...aliases],
    [[party.role], ...(party.memo === '' ? [] : [[party.memo]])],
    [[`${party.reliability}, ${reliabilityWords(party.reliability, words)}`], ...history],
    [
      [party.leaning],
      ...(source !== null
        ? [
            [
              { kind: 'said', text: source.quote, emphasis: null, direction: textDirection(source.quote, '') } as const,
              ` (${nameOf(source.reportId)})`,
            ],
          ]
        : []),
    ],
  ];
}

/** What each report leaves out though another tells it: omissions are findings. */
function omissionParts({ comparison, rows, reports, nameOf, anchorOf }: Edition): readonly Part[] {
  const missing = omissions(comparison);
  const items = reports.flatMap(({ id }): readonly Line[] => {
    const asked = (missing.get(id) ?? []).flatMap((question) => rows.filter((row) => row.question.id === question.id));
    if (asked.length === 0) return [];
    const links = asked.flatMap((row, index): Line => [
      index === 0 ? ' ' : '; ',
      linkTo(anchorOf(row), row.question.wording),
    ]);
    return [[strong(nameOf(id)), ` (${countWords(asked.length, 'question')}):`, ...links]];
  });
  return [
    heading(2, 'omissions', 'What each report doesn’t mention'),
    items.length === 0 ? paragraph('Every report answers every question.') : { kind: 'list', items },
  ];
}
