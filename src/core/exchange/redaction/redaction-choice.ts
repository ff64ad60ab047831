import type { PartyRole } from '#core/model/party.ts';

/** What a document for others leaves out. It is taken out of the data before anything is derived or written from it. */
export interface LeaveOut {
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

/** Everything is told. */
export const LEAVE_NOTHING_OUT: LeaveOut = {
  names: 'nobody',
  namesInQuotes: 'replaced',
  analysts: false,
  memos: false,
};

const PEOPLE: ReadonlySet<PartyRole> = new Set(['witness', 'official']);

/** Whether a party of that role gets a stand-in. */
export const isLeftOut = (role: PartyRole, { names }: Pick<LeaveOut, 'names'>): boolean =>
  role !== 'unnamed' && (names === 'everybody' || (names === 'people' && PEOPLE.has(role)));
