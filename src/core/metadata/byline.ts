/** The authors of a report, as its byline gives them. */
export interface Byline {
  readonly authors: readonly string[];
  /** The publisher whose desk the byline names ("NOW's English news desk editor …"), or empty. */
  readonly publisher: string;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:al|el|bin|ibn|van|von|de|der|den|del|da|di|la|le|abu)';
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}(?:[ae]l-)?${WORD}){1,4}`;
const WROTE = new RegExp(
  `(${NAME})(?: \\(@\\w+\\))?(?:,[^,]{3,60},)? (?:wrote|compiled|reported) this (?:report|story|article)`,
  'u',
);
const DESK = /^(.{2,40}?)['’]s (?:[\p{L}-]+ ){0,5}(?:editor|correspondent|reporter|writer|bureau chief|desk)\b/u;
const BY = /^\(?(?:by|reporting by):? (.+?)(?:;|\. |\)|$)/iu;
const ONE_NAME = new RegExp(`^${NAME}$`, 'u');

/** A longer line, in UTF-16 code units, is a sentence that happens to start with "By". */
const LONGEST_BYLINE = 240;

/** Reads a byline: `By A and B`, `Reporting by A in Beirut; editing by B`, `X's desk editor A (@a) wrote this report.` */
export function parseByline(block: string): Byline | null {
  const line = block.replace(/\s+/g, ' ').trim();
  const wrote = WROTE.exec(line);
  if (wrote !== null) return { authors: [wrote[1] ?? ''], publisher: DESK.exec(line)?.[1] ?? '' };
  const by = BY.exec(line);
  if (by === null || line.length > LONGEST_BYLINE) return null;
  const authors = (by[1] ?? '')
    .split(/,| and | & /)
    .map((piece) =>
      piece
        .replace(/ in \p{Lu}.*$/u, '')
        .replace(/[.,;]+$/, '')
        .trim(),
    )
    .filter((piece) => ONE_NAME.test(piece));
  return authors.length === 0 ? null : { authors, publisher: '' };
}
