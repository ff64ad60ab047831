import type { ColumnMapping } from '#shared/parsed-file/parsed-file.ts';

/** Names of columns, lower case and without signs, in the order of how surely they mean the field. */
const NAMES: Readonly<Record<keyof ColumnMapping, readonly string[]>> = {
  text: 'text fulltext articletext articlebody body content maintext bodytext article story transcript message texte contenu inhalt volltext texto contenido testo текст содержание النص المحتوى 正文 内容 description summary'.split(
    ' ',
  ),
  title:
    'title headline articletitle webtitle heading subject titre titel titulo titular titolo заголовок название العنوان 标题'.split(
      ' ',
    ),
  publisher:
    'publisher source outlet publication medium media sourcename publishername newspaper site sitename domain journal zeitung diario giornale quelle medio fuente fonte источник издание المصدر 来源'.split(
      ' ',
    ),
  date: 'date published publisheddate publishedat publicationdate webpublicationdate datedepublication fechadepublicación publishdate pubdate datepublished datetime timestamp time createdat datum fecha data дата التاريخ 日期'.split(
    ' ',
  ),
  url: 'url link href permalink weburl articleurl sourceurl address uri lien enlace ссылка الرابط 链接'.split(' '),
};
/** A column whose cells have this many letters on average holds texts, whatever it is called. */
const TEXT_LENGTH = 120;

/** Proposes which column holds what: by its name, the text failing that by its length. */
export function proposeColumns(columns: readonly string[], sample: readonly (readonly string[])[]): ColumnMapping {
  const plain = columns.map((column) => column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const taken = new Set<number>();
  const find = (field: keyof ColumnMapping): number | null => {
    for (const name of NAMES[field]) {
      const at = plain.findIndex(
        (column, i) => !taken.has(i) && (column === name || endsNested(columns[i] ?? '', name)),
      );
      if (at < 0) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  const [title, publisher, date, url] = [find('title'), find('publisher'), find('date'), find('url')];
  return { text: find('text') ?? longest(columns, sample, taken), title, publisher, date, url };
}

/** What a field of an object says of the object: `source.name` is the name of the source, `source.id` isn't. */
const OF_THE_OBJECT = new Set(['name', 'main', 'value', 'text']);

/** `source.name` is a source, `fields.bodyText` is a text; things that only happen to be named so (`image.title`) aren't. */
function endsNested(column: string, name: string): boolean {
  const [outer = '', inner] = column.toLowerCase().split('.', 2);
  if (inner === undefined) return false;
  return outer === name
    ? OF_THE_OBJECT.has(inner)
    : WRAPPINGS.has(outer) && inner.replace(/[^\p{L}\p{N}]/gu, '') === name;
}

/** What systems put an article's fields into. */
const WRAPPINGS = new Set(['fields', 'attributes', 'article', 'document', 'properties', 'data', 'content', 'item']);

/** The column whose cells are longest, if they are long enough. */
function longest(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number | null {
  const mean = (column: number) =>
    sample.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / Math.max(1, sample.length);
  const free = columns.map((_name, i) => i).filter((i) => !taken.has(i));
  const best = free.toSorted((a, b) => mean(b) - mean(a))[0];
  return best !== undefined && mean(best) >= TEXT_LENGTH ? best : null;
}
