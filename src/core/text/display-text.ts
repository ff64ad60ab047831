/** Controls that change the order in which what follows is shown: embeddings, overrides, isolates (UAX #9). */
const DIRECTION_CONTROLS = '\\u202a-\\u202e\\u2066-\\u2069';

/** C0 and C1 controls, lone surrogates, and what Unicode keeps for programs: no HTML or XML text may hold them. */
const UNSHOWABLE = new RegExp(
  `[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff${DIRECTION_CONTROLS}]|\\p{Surrogate}`,
  'gu',
);

/**
 * Text as a document may show it: without controls, and without what would show the words around it in another order.
 * The marks that Arabic and Hebrew are written with (LRM, RLM, ALM, joiners) stay. Line ends become LF and stay too.
 */
export const displayText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSHOWABLE, '');

/** {@link displayText} on one line: all white space is one space. */
export const displayLine = (text: string): string => displayText(text).replace(/\s+/g, ' ').trim();
