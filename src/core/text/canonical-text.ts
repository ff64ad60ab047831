/** Canonical text and how many characters had to be taken out of it. */
export interface CanonicalText {
  readonly text: string;
  /** How many control characters, unpaired surrogates and byte-order marks were removed or replaced. */
  readonly removed: number;
}

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\f\v]/g;
// eslint-disable-next-line no-control-regex -- this pattern looks for control characters
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Returns a text in the form that every report's text has: line ends are LF, Unicode form C, no byte-order mark, no control
 * characters but tab and LF, no half of a surrogate pair (U+FFFD replaces it). Blank lines and spaces stay as they are, so that an
 * offset counted in a clean file is the offset in Crosscheck.
 */
export function canonicalText(raw: string): CanonicalText {
  let removed = 0;
  const count = (replacement: string) => () => {
    removed += 1;
    return replacement;
  };
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, count(''))
    .replace(LONE_SURROGATE, count('\ufffd'))
    .normalize('NFC');
  return { text, removed };
}
