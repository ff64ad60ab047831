import { quoteContext } from '#core/anchoring/quote-context.ts';
import {
  asId,
  type AnalystId,
  type ClaimId,
  type DeviceId,
  type InvestigationId,
  type PartyId,
  type QuestionId,
  type ReportId,
  type TagId,
  type TextId,
} from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import type { Author } from '#core/history/record.ts';
import { BY_HAND, EMPTY_FIELDS, type Claim } from '#core/model/claim.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import type { Passage } from '#core/text/passage.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';

const NOW = asInstant('2016-04-23T10:00:00.000Z');
const INVESTIGATION = asId<InvestigationId>('investigation-1');

let last = 0;
/** Returns an id that is unique within a run and contains its kind. */
export const someId = (kind: string) => `${kind}-${(last += 1)}`;

/** Returns the person at work in tests. */
export const anAuthor = (fields: Partial<Author> = {}): Author => ({
  analyst: 'Analyst',
  analystId: asId<AnalystId>('analyst-1'),
  deviceId: asId<DeviceId>('device-1'),
  ...fields,
});

/** Returns a report of which only the given fields are known. */
export function aReport(fields: Partial<Report> = {}): Report {
  return {
    id: asId<ReportId>(someId('report')),
    investigationId: INVESTIGATION,
    position: 1,
    colour: 0,
    title: proposed('A report', 'headline'),
    publisher: proposed(null, 'none'),
    authors: proposed([], 'none'),
    published: proposed(null, 'none'),
    language: proposed('en', 'detected'),
    url: proposed('', 'none'),
    dateline: proposed('', 'none'),
    textId: asId<TextId>(someId('text')),
    textSha256: someId('sha'),
    length: 0,
    source: { fileName: 'report.txt', format: 'text', charset: 'utf-8', size: 0, sha256: someId('sha') },
    contentMarks: [],
    earlierTexts: [],
    resembles: [],
    warnings: [],
    reviewed: true,
    settledProposals: [],
    memo: '',
    importedAt: NOW,
    modifiedAt: NOW,
    ...fields,
  };
}

/** Returns a claim on `passage` of `text` (by default on all of it). */
export function aClaim(
  text: string,
  fields: Partial<Claim> = {},
  passage: Passage = { start: 0, end: text.length },
): Claim {
  return {
    ...EMPTY_FIELDS,
    id: asId<ClaimId>(someId('claim')),
    investigationId: INVESTIGATION,
    reportId: asId<ReportId>('report-1'),
    textId: asId<TextId>('text-1'),
    ...passage,
    ...quoteContext(text, passage),
    placement: 'placed',
    source: 'marked',
    origins: {},
    anchor: BY_HAND,
    analyst: 'Analyst',
    analystId: null,
    createdAt: NOW,
    modifiedAt: NOW,
    ...fields,
  };
}

/** Returns a party of which only the name is known. */
export function aParty(name: string, fields: Partial<Party> = {}): Party {
  return {
    id: asId<PartyId>(someId('party')),
    investigationId: INVESTIGATION,
    name,
    nameKey: matchKey(name),
    aliases: [],
    role: 'outlet',
    leaning: '',
    leaningSource: null,
    reliability: 'F',
    gradings: [],
    memo: '',
    createdAt: NOW,
    modifiedAt: NOW,
    ...fields,
  };
}

/** Returns a question without a decision. */
export function aQuestion(wording: string, fields: Partial<Question> = {}): Question {
  return {
    id: asId<QuestionId>(someId('question')),
    investigationId: INVESTIGATION,
    wording,
    wordingKey: matchKey(wording),
    description: '',
    themeTagId: null,
    position: 1,
    decision: null,
    resolution: null,
    createdAt: NOW,
    modifiedAt: NOW,
    ...fields,
  };
}

/** Returns the document that an importer makes from plain `text`. */
export function aDocument(text: string, metadata: Partial<ImportedDocument['metadata']> = {}): ImportedDocument {
  return {
    format: 'text',
    charset: 'utf-8',
    ...plainBlocks(text),
    metadata: {
      title: proposed('A report', 'headline'),
      publisher: proposed('', 'none'),
      authors: proposed([], 'none'),
      published: proposed(null, 'none'),
      language: proposed('en', 'detected'),
      url: proposed('', 'none'),
      dateline: proposed('', 'none'),
      ...metadata,
    },
    warnings: [],
  };
}

/** Returns a tag without a key and a kind. */
export function aTag(name: string, fields: Partial<Tag> = {}): Tag {
  return {
    id: asId<TagId>(`tag-${name}`),
    investigationId: INVESTIGATION,
    name,
    description: '',
    palette: 'blue',
    key: null,
    kind: null,
    position: 1,
    createdAt: NOW,
    modifiedAt: NOW,
    ...fields,
  };
}
