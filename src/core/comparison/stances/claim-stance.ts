import { stanceIn, type StanceReading } from '#core/language/stance/stance-in-wording.ts';
import type { Claim } from '#core/model/claim.ts';

/**
 * How a claim stands to what its question asks, as far as its words tell. `unclear`: the words negate something, and
 * nothing shows whether it is what the others say.
 */
export type Stance = 'says so' | 'denies' | 'does not know' | 'unclear';

/** A claim with its stance. */
export interface ClaimStance {
  readonly claim: Claim;
  readonly stance: Stance;
  /** Whether the thing has happened, is planned or threatened, or is expected. */
  readonly modality: StanceReading['modality'];
  /** The words from which a stance other than `says so` is read, as they stand in the text. */
  readonly cue: string;
  /** The words from which a modality other than `happened` is read. */
  readonly modalityCue: string;
}

/** A claim with what its words say by themselves. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly reading: StanceReading;
}

/**
 * Returns the stances of the claims on one question. Whether a negation denies the thing itself is seen by what the other
 * claims say of it: "They did not comply, the building was stormed" says that it was stormed.
 *
 * @param question the wording of the question, whose words tell what it is about
 */
export function claimStances(claims: readonly ReadClaim[], question: string): readonly ClaimStance[] {
  // the question is read only where a negation needs it: reading it in every language costs more than all the claims
  const reading = claims.some((read) => read.reading.kind === 'negation')
    ? stanceIn({ quote: question, attribution: { cue: '' } })
    : null;
  const asked = reading === null ? [] : [...reading.affirmed, ...reading.negated];
  return claims.map((read) => {
    const { claim } = read;
    const { modality, cue, modalityCue } = read.reading;
    return { claim, stance: stanceOf(read, claims, asked), modality, cue, modalityCue };
  });
}

function stanceOf({ claim, reading }: ReadClaim, all: readonly ReadClaim[], asked: readonly string[]): Stance {
  switch (reading.kind) {
    case 'plain':
      return 'says so';
    case 'denial':
      return 'denies';
    case 'unknown':
      return 'does not know';
    case 'negation': {
      const others = all.filter((other) => other.claim !== claim && other.reading.kind !== 'negation');
      const topic = new Set([...asked, ...others.flatMap((other) => other.reading.affirmed)].map(stem));
      const speaksOf = (words: readonly string[]) => words.some((word) => topic.has(stem(word)));
      if (speaksOf(reading.negated)) return 'denies';
      if (speaksOf(reading.affirmed)) return 'says so';
      return reading.affirmed.length === 0 ? 'denies' : 'unclear';
    }
  }
}

/** How many letters of a word are compared: its ending may differ ("mortar", "mortars"; "fighter", "fighting"). */
const STEM = 5;
const stem = (word: string) => word.slice(0, STEM);
