/** The longest name in UTF-16 code units: some systems allow 255 bytes, and a letter takes up to three. */
const LONGEST = 80;

/**
 * Returns the name of an export file, without an ending, from the name of an investigation: letters and digits stay, anything
 * else becomes a hyphen. A long name is cut between two letters; the word for the contents always stays.
 */
export function fileNameFor(investigation: string, what: string): string {
  const end = plain(what);
  const begin = cut(plain(investigation), LONGEST - end.length - 1).replace(/-$/, '');
  return [begin, end].filter(Boolean).join('-');
}

const plain = (name: string) => name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** Returns the first letters of `text`, with their marks, that fit into `units`. */
function cut(text: string, units: number): string {
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (length + segment.length > units) break;
    length += segment.length;
  }
  return text.slice(0, length);
}
