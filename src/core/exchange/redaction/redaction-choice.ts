import type { PartyRole } from '#core/model/party.ts';

/** The analyst's choice of what an export redacts. Redaction happens before anything is compared or written. */
export interface RedactionChoice {
  /**
   * Whose names are replaced by stand-ins ("Witness A"). `people`: those of witnesses and officials, and authors. `everybody`:
   * those of all parties, publishers included, and with them addresses and file names. Unnamed parties keep their words
   * ("local outlets"), which name nobody.
   */
  readonly names: 'nobody' | 'people' | 'everybody';
  /**
   * What becomes of those names in the reports' own words. `replaced`: `[Witness A]` stands there in brackets, as editors mark
   * what they put in. `untouched`: quotes stay to the letter, names included. Titles aren't quotes: names in them are replaced.
   */
  readonly namesInQuotes: 'replaced' | 'untouched';
  /** Who marked, graded and decided. */
  readonly analysts: boolean;
  /** Memos of claims, decisions, reports, parties and gradings. */
  readonly memos: boolean;
}

/** Redacts nothing. */
export const NO_REDACTION: RedactionChoice = {
  names: 'nobody',
  namesInQuotes: 'replaced',
  analysts: false,
  memos: false,
};

const PEOPLE: ReadonlySet<PartyRole> = new Set(['witness', 'official']);

/** Tells whether the name of a party with this role is replaced by a stand-in. */
export const isRedacted = (role: PartyRole, { names }: Pick<RedactionChoice, 'names'>): boolean =>
  role !== 'unnamed' && (names === 'everybody' || (names === 'people' && PEOPLE.has(role)));
