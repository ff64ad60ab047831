/** Control characters that change the order in which the text after them is shown: embeddings, overrides, isolates (UAX #9). */
const DIRECTION_CONTROLS = '\\u202a-\\u202e\\u2066-\\u2069';

/** C0 and C1 controls, lone surrogates and noncharacters, which no HTML or XML text may contain. */
const UNSHOWABLE = new RegExp(
  `[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff${DIRECTION_CONTROLS}]|\\p{Surrogate}`,
  'gu',
);

/**
 * Returns a text as a document may show it: without control characters, also without those that change the order of words.
 * The marks that Arabic and Hebrew are written with (LRM, RLM, ALM, joiners) stay. Line ends become LF and stay too.
 */
export const displayText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSHOWABLE, '');

/** Returns {@link displayText} on one line: every run of white space becomes one space. */
export const displayLine = (text: string): string => displayText(text).replace(/\s+/g, ' ').trim();
