/** In UTF-16 code units; some systems allow 255 bytes, and a letter takes up to three. */
const LONGEST = 80;

/**
 * A file's name from an investigation's, without an ending: letters and digits stay, everything else becomes a hyphen. A
 * long name is cut between two letters; what the file holds is always said.
 */
export function fileNameFor(investigation: string, what: string): string {
  const end = plain(what);
  const begin = cut(plain(investigation), LONGEST - end.length - 1).replace(/-$/, '');
  return [begin, end].filter(Boolean).join('-');
}

const plain = (name: string) => name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** The letters of `text`, marks with them, that fit into `units`. */
function cut(text: string, units: number): string {
  let length = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (length + segment.length > units) break;
    length += segment.length;
  }
  return text.slice(0, length);
}
