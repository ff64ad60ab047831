/**
 * English words by which somebody says that a thing isn't so. To be denied something ("denied access") is another matter.
 */
export const ENGLISH_DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing))\b(?! (?:access|entry|entrance|passage|permission|treatment|care|aid|help|food|water|medical|medicine|bail|them|him|her|us)\b)/i;
/** Words that reverse a denial when they come before it: "did not deny", "nobody denies". */
export const ENGLISH_REVERSED_DENIAL = /\b(?:not|never|nobody|neither|nor|[a-z]+n[’']t) (?:[a-z]+ )?$/i;
/** English words that negate something: perhaps the thing itself. A capital may begin a name. */
export const ENGLISH_NEGATION = /\b(?:not|never|nobody|neither|nor)\b|\b[a-z]+n[’']t\b/;
