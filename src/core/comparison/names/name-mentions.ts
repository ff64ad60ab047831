import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Passage } from '#core/text/passage.ts';

/** A name as a report writes it. */
export interface NameMention {
  readonly spelling: string;
  readonly reportId: ReportId;
  /**
   * The kind of text with the name. `place`: a claim's place; `group`: a claim's subject or object; `text`: the text of
   * the report.
   */
  readonly as: 'place' | 'group' | 'text';
  /** The claim whose field has the name; null for a name in a text. */
  readonly claimId: ClaimId | null;
  /** The first place of the name in a text; null for a name in a claim. */
  readonly passage: Passage | null;
  /** The name of a claim's place once its spelling is settled; otherwise empty. */
  readonly settled: string;
}

/** Capitalised words side by side: "National Defense Forces". Scripts without capitals have none. */
const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{M}'’]*(?:[ -](?:al-|ez-|as-)?\p{Lu}[\p{L}\p{M}'’]*)*/gu;
const LONGEST_RUN = 80;

/** Finds the names in the fields of claims. */
export function claimMentions(claims: readonly Claim[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const { id, reportId, place, placeAsWritten, subject, object } of claims) {
    const of = { reportId, claimId: id, passage: null };
    const written = (placeAsWritten || place).trim();
    if (written !== '') mentions.push({ ...of, spelling: written, as: 'place', settled: place.trim() });
    for (const spelling of new Set(`${subject}\n${object}`.match(CAPITALISED_RUN))) {
      mentions.push({ ...of, spelling, as: 'group', settled: '' });
    }
  }
  return mentions;
}

/**
 * Finds the single words of a text that are names: capitalised in every occurrence and at least four letters long. A
 * word that is also written in lower case in the same text was only capitalised at the beginning of a sentence.
 */
export function textMentions(reportId: ReportId, text: string): readonly NameMention[] {
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}'’]{3,}/gu));
  const mentions = new Map<string, NameMention>();
  for (const { 0: spelling, index } of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}'’]{3,}/gu)) {
    if (mentions.has(spelling) || small.has(spelling.toLowerCase()) || spelling.length > LONGEST_RUN) continue;
    const passage = { start: index, end: index + spelling.length };
    mentions.set(spelling, { spelling, reportId, as: 'text', claimId: null, passage, settled: '' });
  }
  return [...mentions.values()];
}
