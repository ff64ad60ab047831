/**
 * One phrase of a stance table, in words as they are written. `a|b`: either word. `word*` and `*word`: any ending, any
 * beginning; a word with any beginning counts only where it is written small, because a name may end alike. `word?`: may be
 * missing. `…`: up to eight words. A word after `=` keeps its accents; otherwise accents, case and the shapes of Arabic
 * letters don't count. Letters of a script without spaces follow one another.
 */
export type StancePhrase = string;

/** The words of one language by which a wording says, denies, negates, doesn't know or plans a thing. */
export interface StanceWords {
  /** The primary tag of the language: `en`. */
  readonly language: string;
  readonly script: 'Latin' | 'Arabic' | 'Cyrillic' | 'Hebrew' | 'Han' | 'Kana';
  /** Letters that the language has and others of its script don't, or seldom. */
  readonly letters: string;
  /** Frequent words that tell the language from others of its script, separated by spaces. They say nothing of an event. */
  readonly common: string;
  /** Letters that are written joined to the word that follows: Arabic "and". */
  readonly joined: readonly string[];
  /** Phrases that hold a word of the lists below and mean none of it: "no fewer than", "denied access". */
  readonly harmless: readonly StancePhrase[];
  /** Phrases by which somebody doesn't know or doesn't tell: "not clear", "declined to comment". */
  readonly unknown: readonly StancePhrase[];
  /** Phrases by which somebody says that a thing isn't so. */
  readonly denial: readonly StancePhrase[];
  /** Words that negate the whole clause in which they stand: "not". */
  readonly negation: readonly StancePhrase[];
  /** Words that negate what follows them in the clause: "no", "none of". */
  readonly none: readonly StancePhrase[];
  /** Phrases that negate what follows them and that a negation before them turns round: "failed to", "without". */
  readonly lacking: readonly StancePhrase[];
  readonly planned: readonly StancePhrase[];
  readonly expected: readonly StancePhrase[];
  readonly clauses: {
    /** Words that begin an opposed clause: "but". A denial ends before them. */
    readonly but: readonly string[];
    readonly and: readonly string[];
    /** Words between things that one negation covers: "or". */
    readonly or: readonly string[];
    /** Words that begin what somebody says or denies: "that". */
    readonly that: readonly string[];
    /** Words that begin a clause of its own: "when", "after", "which". */
    readonly other: readonly string[];
  };
}
