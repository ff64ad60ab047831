import type { AnalystId, InvestigationId, PartyId, ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Passage } from '#core/text/passage.ts';
import type { Reliability } from './admiralty.ts';

/** What a party is to an investigation. `unnamed` stands for "sources", "local outlets" and their like. */
export const PARTY_ROLES = [
  'publisher',
  'outlet',
  'organisation',
  'official',
  'witness',
  'unnamed',
  'document',
  'image',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The words in which a report describes a party: the evidence for its leaning. */
export interface DescribedIn extends Passage {
  readonly reportId: ReportId;
  readonly quote: string;
}

/** One grading of a party's reliability. */
export interface Grading {
  readonly reliability: Reliability;
  /** Why it was graded so; may be empty. */
  readonly reason: string;
  readonly analyst: string;
  /** Null in data from before version 3. */
  readonly analystId: AnalystId | null;
  readonly at: Instant;
}

/** A person, organisation or outlet that says something. */
export interface Party {
  readonly id: PartyId;
  readonly investigationId: InvestigationId;
  readonly name: string;
  /** {@link matchKey} of the name: parties are found by it. */
  readonly nameKey: string;
  readonly aliases: readonly string[];
  readonly role: PartyRole;
  /** Its leaning as others describe it ("pro-Kurdish"), never as we think it. */
  readonly leaning: string;
  /** Where a report says so; null where the analyst hasn't said which words it rests on. */
  readonly leaningSource: DescribedIn | null;
  readonly reliability: Reliability;
  /** How it was graded up to now, oldest first; the last one is `reliability`. Empty: never graded. */
  readonly gradings: readonly Grading[];
  readonly memo: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

/** What two spellings must share to be the same name when it is typed: compatibility form, case and white space apart. */
export const matchKey = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
