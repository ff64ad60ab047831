import { narrowGutters } from './gutters.ts';
import { joinRuns } from './join-runs.ts';
import { inLogicalOrder, type Brackets } from './logical-order.ts';
import { hasRightToLeft, isRightToLeft } from './right-to-left.ts';
import { runsAround } from './runs-around.ts';
import type { TextRun } from './text-run.ts';

/** A stretch of one line without a wide gap in it: a line of a column, a cell of a table, a page number. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The font most of it is set in. */
  readonly font: string;
  readonly rtl: boolean;
}

/** A gap wider than this share of the font's height parts two segments: justified lines have gaps of up to 0.9. */
const WIDE_GAP = 1.25;

/** Letters as they are drawn: ligatures of Latin, joined forms of Hebrew and Arabic. They stand for ordinary letters. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/** The segments of a page, from the top down and from left to right, each in logical order of its letters. */
export function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const rows = rowsOf(runs);
  const gutters = narrowGutters(rows);
  const parts = rows.flatMap((row) => {
    const cuts = gutters.filter((stripe) => stripe.rows.has(row)).map(({ x0, x1 }) => (x0 + x1) / 2);
    return splitAtGaps(row, cuts);
  });
  const page = isRightToLeft(runs.map(({ text }) => text).join(''));
  const meant = parts.map((part) => asSegment(part, page, 'meant'));
  const segments =
    !meant.some(({ rtl }) => rtl) || bracketsOf(meant) === 'meant'
      ? meant
      : parts.map((part) => asSegment(part, page, 'drawn'));
  return segments.filter(({ text }) => text !== '');
}

/** What the page's own pairs of brackets say: where they open before they close they are as they are meant. */
function bracketsOf(segments: readonly Segment[]): Brackets {
  let [meant, drawn] = [0, 0];
  for (const { text, rtl } of segments) {
    if (!rtl) continue;
    meant += text.match(/\([^()]*\)|«[^«»]*»|\[[^[\]]*\]/g)?.length ?? 0;
    drawn += text.match(/\)[^()]*\(|»[^«»]*«|\][^[\]]*\[/g)?.length ?? 0;
  }
  return meant > drawn ? 'meant' : 'drawn';
}

/** Runs that stand beside each other: their heights overlap by half, as those of raised figures do. */
function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    if (row !== undefined && anchor !== undefined && sideBySide(anchor, run)) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function sideBySide(a: TextRun, b: TextRun): boolean {
  const overlap = Math.min(a.y + a.size * 0.75, b.y + b.size * 0.75) - Math.max(a.y - a.size * 0.2, b.y - b.size * 0.2);
  return overlap > Math.min(a.size, b.size) * 0.95 * 0.5;
}

function splitAtGaps(row: readonly TextRun[], cuts: readonly number[]): TextRun[][] {
  const parts: TextRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const run of row.toSorted((a, b) => a.x0 - b.x0)) {
    const part = parts.at(-1);
    if (run.text.trim() === '') {
      // A space belongs to the part before it, and doesn't make a wide gap narrow.
      if (part !== undefined && run.x0 - end < Math.max(size, run.size)) part.push(run);
      continue;
    }
    const gap = run.x0 - end;
    const cut = cuts.some((x) => end <= x && run.x0 >= x);
    if (part !== undefined && !cut && gap < Math.max(size, run.size) * WIDE_GAP) part.push(run);
    else parts.push([run]);
    end = Math.max(end, run.x1);
    size = run.size;
  }
  return parts;
}

/** @param page whether most of the page runs from right to left: then a line does that has any such letter */
function asSegment(runs: readonly TextRun[], page: boolean, brackets: Brackets): Segment {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const letters = inked.map((run) => run.text).join('');
  const rtl = isRightToLeft(letters) || (page && hasRightToLeft(letters));
  const logical = tidied(joinRuns(inLogicalOrder(rtl ? runsAround(runs) : runs, rtl, brackets)));
  const text = rtl ? asWritten(logical) : logical;
  const main = inked.reduce((best, run) => (run.text.length > best.text.length ? run : best), inked[0] ?? EMPTY);
  return {
    text,
    x0: Math.min(...inked.map(({ x0 }) => x0)),
    x1: Math.max(...inked.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    font: main.font,
    rtl,
  };
}

function asWritten(rightToLeft: string): string {
  return (
    rightToLeft
      // A percent sign is drawn left of its figure in Arabic text, and right of it in Hebrew.
      .replace(/(?<![\d٠-٩])([%٪])([\d٠-٩][\d٠-٩.,٫]*)/g, '$2$1')
      // A vowel mark that was drawn after the space it follows.
      .replace(/(?<=[\p{L}\p{M}]) (\p{M}+)(?=\p{L})/gu, '$1 ')
      // One that was drawn apart from its letter, and an alef apart from the lam before it: alone it is no word.
      .replace(/(?<=[\p{L}\p{M}]) (\p{M}+)(?!\p{L})/gu, '$1')
      .replace(/(?<=ل) (?=[اأإآ]\p{M}*(?!\p{L}))/gu, '')
      .replace(/(?<=[\p{L}\p{M}])([)\]»([«]) ?(\p{M}+)/gu, '$2$1')
      // A bracket that another font drew into a gap, on the wrong side of its space.
      .replace(/(?<=[\p{L}\p{M}\p{N}])([([«“]) (?=[\p{L}\p{N}])/gu, ' $1')
      .replace(/(?<=[\p{L}\p{M}\p{N}]) ([)\]»”])(?=[\p{L}\p{N}])/gu, '$1 ')
      // The full stop of a line whose paragraph was set from left to right stands at its right end: at its beginning.
      .replace(/^([.,;:!?،؛؟…]+) ?(?=[\p{L}"'“«(])(.*)$/su, '$2$1')
  );
}

const EMPTY: TextRun = { text: '', x0: 0, x1: 0, y: 0, size: 1, font: '' };

/** Bullets of the fonts Symbol and Wingdings, which PDFs give as letters of the private use area. */
const PRIVATE_BULLETS = /[\uf076\uf06e\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/g;

const tidied = (text: string) =>
  text
    .replace(PRIVATE_BULLETS, '•')
    .replace(/ (?=\u0e33)/g, '') // Thai's am is drawn as two letters, the first over the one before it
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
