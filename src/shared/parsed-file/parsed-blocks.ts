import { NOT_CONTENT_REASONS, type Block, type BlockKind } from '#core/text/block.ts';

const KINDS: ReadonlySet<unknown> = new Set(
  Object.keys({
    paragraph: true,
    heading: true,
    'list-item': true,
    quotation: true,
    'table-row': true,
    preformatted: true,
    note: true,
    comment: true,
  } satisfies Record<BlockKind, true>),
);
const REASONS: ReadonlySet<unknown> = new Set(NOT_CONTENT_REASONS);
const FIELDS: ReadonlySet<string> = new Set(['start', 'end', 'kind', 'level', 'page', 'cue', 'notContent']);

/**
 * Whether `value` is the blocks of a text of `length` UTF-16 code units: in order, within it, none over another, and nothing
 * in them that no block has. They are looked at where they lie: a long text has a hundred thousand, and copies of them
 * would cost more than storing them.
 */
export function areBlocks(value: unknown, length: number): value is readonly Block[] {
  if (!Array.isArray(value)) return false;
  let last = 0;
  for (const each of value as readonly unknown[]) {
    if (!isBlock(each) || each.start < last || each.end < each.start || each.end > length) return false;
    last = each.end;
  }
  return true;
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  for (const field in value) if (!FIELDS.has(field)) return false;
  const { start, end, kind, level, page, cue, notContent } = value as { readonly [Field in keyof Block]?: unknown };
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    KINDS.has(kind) &&
    (level === undefined || (isCount(level) && level <= 6)) &&
    (page === undefined || isCount(page)) &&
    (cue === undefined || isCue(cue)) &&
    (notContent === undefined || REASONS.has(notContent))
  );
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;

function isCue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  return Number.isFinite(start) && Number.isFinite(end);
}
