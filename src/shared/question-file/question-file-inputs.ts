import { quoteContext } from '#core/anchoring/quote-context.ts';
import {
  asId,
  type InvestigationId,
  type PartyId,
  type QuestionId,
  type ReportId,
  type TextId,
} from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import { copiedPassages } from '#core/comparison/independence/copied-wording.ts';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import { BY_HAND, EMPTY_FIELDS, NO_TIME, type Claim } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import type { Report } from '#core/model/report.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import type { FiledClaim, QuestionInputs } from './question-file.ts';

/** The day on which reports were published for which a file gives no date: all on the same, as in the project's own cases. */
const PUBLISHED = '2016-04-22' as PartialDate;
const NEVER = asInstant('2000-01-01T00:00:00.000Z');
const INVESTIGATION = asId<InvestigationId>('investigation');
const QUESTION = asId<QuestionId>('question');
/** How far apart claims stand that have no text to stand in, in UTF-16 code units: no two overlap. */
const APART = 1000;

const partyId = (name: string) => asId<PartyId>(`party/${name}`);

/** Returns the data from which the question of a file is compared, shared wording of its texts included. */
export function questionFileInputs(given: QuestionInputs): ComparisonInputs {
  const names = Object.keys(given.said);
  const claims = names.flatMap((name, report) =>
    [given.said[name] ?? []].flat().map((claim) => ({ claim, name, report })),
  );
  const parties = new Set([
    ...names.map((name) => given.publisherOf[name] ?? name),
    ...claims.flatMap(({ claim }) => claim.chains.flat()),
    ...Object.keys(given.parties),
  ]);
  return {
    questions: [
      {
        id: QUESTION,
        investigationId: INVESTIGATION,
        wording: given.question,
        wordingKey: matchKey(given.question),
        description: '',
        themeTagId: null,
        position: 0,
        decision: null,
        resolution: null,
        createdAt: NEVER,
        modifiedAt: NEVER,
      },
    ],
    claims: claims.map(({ claim, name, report }, index) => filedClaim(claim, given.texts[name] ?? '', report, index)),
    reports: names.map((name, index) => filedReport(name, index, given)),
    parties: [...parties].map((name) => filedParty(name, given)),
    settings: {
      unitGroups: given.settings.unitGroups ?? DEFAULT_COMPARISON_SETTINGS.unitGroups,
      codingRules: given.settings.codingRules ?? DEFAULT_COMPARISON_SETTINGS.codingRules,
      keptApart: given.settings.keptApart ?? DEFAULT_COMPARISON_SETTINGS.keptApart,
    },
    copied: copiedPassages(
      names.map((name, index) => {
        const text = given.texts[name] ?? '';
        const blocks = markBoilerplate(text, plainBlocks(text).blocks);
        return { reportId: reportId(index), text, blocks, language: 'und' };
      }),
    ),
  };
}

const reportId = (index: number) => asId<ReportId>(`report/${index}`);

/** Returns a claim at the first place of its quote in the text, or apart from all others where it stands in none. */
function filedClaim(given: FiledClaim, text: string, report: number, index: number): Claim {
  const { quote = '', chains, attributionCue, quantity, time, ...fields } = given;
  const [chain = [], ...beside] = chains.map((links) => links.map(partyId));
  const found = quote === '' ? -1 : text.indexOf(quote);
  const start = found < 0 ? index * APART : found;
  const passage = { start, end: start + quote.length };
  return {
    ...EMPTY_FIELDS,
    ...fields,
    id: asId(`claim/${index}`),
    investigationId: INVESTIGATION,
    reportId: reportId(report),
    textId: asId<TextId>(`text/${report}`),
    ...passage,
    ...(found < 0 ? { quote, prefix: '', suffix: '' } : quoteContext(text, passage)),
    placement: 'placed',
    source: 'imported',
    origins: {},
    anchor: BY_HAND,
    questionIds: [QUESTION],
    quantity: quantity ?? NO_QUANTITY,
    time: time ?? NO_TIME,
    attribution: { chain, beside, cue: attributionCue },
    analyst: '',
    analystId: null,
    createdAt: NEVER,
    modifiedAt: NEVER,
  };
}

function filedReport(name: string, index: number, { published, publisherOf, texts }: QuestionInputs): Report {
  const date = published[name];
  return {
    id: reportId(index),
    investigationId: INVESTIGATION,
    position: index,
    colour: 0,
    title: entered(name),
    publisher: entered<PartyId | null>(partyId(publisherOf[name] ?? name)),
    authors: entered<readonly string[]>([]),
    published: entered<PartialDate | null>(date === undefined ? PUBLISHED : date),
    language: entered(''),
    url: entered(''),
    dateline: entered(''),
    textId: asId<TextId>(`text/${index}`),
    textSha256: '',
    length: texts[name]?.length ?? 0,
    source: { fileName: name, format: 'text', charset: 'utf-8', size: 0, sha256: '' },
    contentMarks: [],
    earlierTexts: [],
    resembles: [],
    warnings: [],
    reviewed: true,
    settledProposals: [],
    memo: '',
    importedAt: NEVER,
    modifiedAt: NEVER,
  };
}

function filedParty(name: string, { parties, publisherOf, said }: QuestionInputs): Party {
  const given = parties[name];
  const publishes = Object.keys(said).some((report) => (publisherOf[report] ?? report) === name);
  return {
    id: partyId(name),
    investigationId: INVESTIGATION,
    name,
    nameKey: matchKey(name),
    aliases: given?.aliases ?? [],
    role: given?.role ?? (publishes ? 'publisher' : 'outlet'),
    leaning: '',
    leaningSource: null,
    reliability: given?.reliability ?? 'F',
    gradings: [],
    memo: '',
    createdAt: NEVER,
    modifiedAt: NEVER,
  };
}
