import { asId, type TagId } from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import { compare } from '#core/comparison/comparison.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { Decision } from '#core/model/decision.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { Tag } from '#core/model/tag.ts';
import { aClaim } from './builders.ts';
import { caseInputs, partyId } from './comparison-case.ts';
import { ASKED, OWN_CASE } from './own-case.ts';

const THEME = asId<TagId>('tag/toll');

/**
 * Returns {@link OWN_CASE} as an investigation that an analyst worked on: titles, authors, addresses, memos, gradings,
 * a theme, a decision of each kind, a resolution rule; also names in unexpected fields, in wordings and memos.
 */
export function exportCase(): ExportInputs {
  const plain = caseInputs(OWN_CASE);
  const { rows, detailOf } = compare(plain);
  const decided = { analyst: 'Ines', analystId: null, at: asInstant('2016-05-01T09:00:00.000Z') };
  const decisions: Record<string, (row: (typeof rows)[number]) => Decision> = {
    [ASKED.captured]: (row) => ({
      ...decided,
      act: 'accepted',
      verdict: row.proposed,
      memo: '',
      basis: detailOf(row).basis,
    }),
    [ASKED.militia]: (row) => ({
      ...decided,
      act: 'overridden',
      verdict: 'differ',
      memo: 'MEMO: the Delta Monitor confirmed that it counted both days',
      basis: detailOf(row).basis,
    }),
    [ASKED.truce]: (row) => ({ ...decided, act: 'left open', memo: 'MEMO: ask them', basis: detailOf(row).basis }),
  };
  const [title, ...titles] = [
    'Guards and militia clash for a second day in Tell Samra',
    'Tell Samra counts its dead',
    'River town in mourning, says Delta Monitor',
  ];
  return {
    ...plain,
    investigation: { name: 'Tell Samra, April 2016', description: 'What the Harbour Wire and others tell' },
    tags: [theme()],
    parties: plain.parties.map((party) =>
      party.id === partyId('Delta Monitor')
        ? {
            ...party,
            aliases: ['the Monitor'],
            leaning: 'close to nobody',
            memo: 'MEMO on the party',
            gradings: [
              { reliability: 'B', reason: 'MEMO: right before', analyst: 'Ines', analystId: null, at: decided.at },
            ],
          }
        : party,
    ),
    reports: plain.reports.map((report, index) => ({
      ...report,
      title: entered(index === 0 ? (title ?? '') : (titles[index - 1] ?? '')),
      authors: entered<readonly string[]>(index === 0 ? ['Ann Author'] : []),
      url: entered(index === 0 ? 'https://harbour.example/clash' : ''),
      memo: index === 0 ? 'MEMO on the report' : '',
      colour: index,
    })),
    claims: plain.claims.map((claim) => ({
      ...claim,
      analyst: 'Ines',
      memo: claim.id === 'L militia' ? 'MEMO: in the Lantern’s first line' : '',
    })),
    questions: plain.questions.map((question) => {
      const row = rows.find((each) => each.question.id === question.id);
      const decide = decisions[question.wording];
      return {
        ...question,
        description: question.wording === ASKED.guards ? 'Those the Delta Monitor calls guards' : '',
        themeTagId: question.wording === ASKED.guards || question.wording === ASKED.militia ? THEME : null,
        resolution: question.wording === ASKED.guards ? ({ rule: 'low-best-high' } as const) : null,
        decision: decide === undefined || row === undefined ? null : decide(row),
      };
    }),
  };
}

function theme(): Tag {
  const { investigationId, createdAt, modifiedAt } = aClaim('x');
  return {
    id: THEME,
    investigationId,
    name: 'Toll of Harbour Wire',
    description: '',
    palette: 'blue',
    key: null,
    kind: null,
    position: 1,
    createdAt,
    modifiedAt,
  };
}
