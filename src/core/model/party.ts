import type { AnalystId, InvestigationId, PartyId, ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Passage } from '#core/text/passage.ts';
import type { Reliability } from './admiralty.ts';

/** The role of a party in an investigation. `unnamed` is for "sources", "local outlets" and similar words. */
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
  /** The reason for the grade; may be empty. */
  readonly reason: string;
  readonly analyst: string;
  /** The person's id; null in data from before version 3. */
  readonly analystId: AnalystId | null;
  readonly at: Instant;
}

/** A person, organisation or outlet that says something. */
export interface Party {
  readonly id: PartyId;
  readonly investigationId: InvestigationId;
  readonly name: string;
  /** The {@link matchKey} of the name, by which parties are found. */
  readonly nameKey: string;
  readonly aliases: readonly string[];
  readonly role: PartyRole;
  /** Its leaning in the words of others ("pro-Kurdish"), never in ours. */
  readonly leaning: string;
  /** The passage of a report that says so; null where the analyst hasn't named one. */
  readonly leaningSource: DescribedIn | null;
  readonly reliability: Reliability;
  /** The grades so far, the oldest first; the last one is `reliability`. Empty: never graded. */
  readonly gradings: readonly Grading[];
  readonly memo: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

/**
 * Returns the key that is equal for spellings of one name as it is typed: compatibility form, without case and white
 * space.
 */
export const matchKey = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
