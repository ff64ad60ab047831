/** A string that names one thing of one kind, so that a tag's id can't be handed over where a claim's is meant. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type InvestigationId = Id<'investigation'>;
export type ReportId = Id<'report'>;
/** One immutable version of a report's text. */
export type TextId = Id<'text'>;
export type PartyId = Id<'party'>;
export type TagId = Id<'tag'>;
export type QuestionId = Id<'question'>;
export type ClaimId = Id<'claim'>;
/** A claim that a rule proposes. */
export type ProposalId = Id<'proposal'>;
/** One line of an investigation's history. */
export type RecordId = Id<'record'>;
/** A person at work. It stays the same when the person's name is changed. */
export type AnalystId = Id<'analyst'>;
/** One user-data folder on one computer. */
export type DeviceId = Id<'device'>;

/** Makes a plain string an id. Only where ids are born (a version 7 UUID) or come back from storage. */
export const asId = <T extends Id<string>>(value: string): T => value as T;
