/** Who wrote a report, as its byline says. */
export interface Byline {
  readonly authors: readonly string[];
  /** Whose desk they write for, where the byline says so ("NOW's English news desk editor …"); otherwise empty. */
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

/** Reads a byline: `By A and B`, `Reporting by A in Beirut; editing by B`, `X's desk editor A (@a) wrote this report.` */
export function parseByline(block: string): Byline | null {
  const line = block.replace(/\s+/g, ' ').trim();
  const wrote = WROTE.exec(line);
  if (wrote !== null) return { authors: [wrote[1] ?? ''], publisher: DESK.exec(line)?.[1] ?? '' };
  const by = BY.exec(line);
  if (by === null || line.length > 240) return null;
  const authors = (by[1] ?? '')
    .split(/,| and | & /)
    .map((part) =>
      part
        .replace(/ in \p{Lu}.*$/u, '')
        .replace(/[.,;]+$/, '')
        .trim(),
    )
    .filter((part) => ONE_NAME.test(part));
  return authors.length === 0 ? null : { authors, publisher: '' };
}
