import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { withoutLetterSpacing } from './letter-spacing.ts';
import { isRightToLeft } from './right-to-left.ts';
import type { TextRun } from './text-run.ts';

/** The letters of one page: those along its main direction, turned so that they run left to right, and the others. */
export interface PageRuns {
  readonly runs: readonly TextRun[];
  /** Text that stands across the rest, such as a stamp in the margin, in the order of the file. */
  readonly across: readonly string[];
  /** Whether the page had to be turned for that. */
  readonly turned: boolean;
}

/** Runs whose direction differs by less than this many degrees belong together. */
const SAME_DIRECTION = 10;

/** Turns what pdf.js found on a page into runs. What is drawn twice at one place, as poor man's bold, counts once. */
export function pageRuns(items: readonly TextItem[]): PageRuns {
  const written = items.filter(({ str }) => str !== '');
  if (isVertical(written)) return verticalRuns(written);
  const main = mainAngle(written);
  const cos = Math.cos(main);
  const sin = Math.sin(main);
  const runs: TextRun[] = [];
  const across: string[] = [];
  const seen = new Set<string>();
  for (const item of written) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[];
    if (item.str.trim() !== '' && apart(Math.atan2(b, a), main) > SAME_DIRECTION) {
      across.push(item.str);
      continue;
    }
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
    const x = e * cos + f * sin;
    const y = f * cos - e * sin;
    const place = `${item.str}|${Math.round(x / size / 0.2)}|${Math.round(y / size / 0.2)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    runs.push({
      text: withoutLetterSpacing(item.str),
      x0: x,
      x1: x + Math.abs(item.width),
      y,
      size,
      font: item.fontName,
    });
  }
  return { runs: onTheirLines(withMarks(runs)), across, turned: Math.abs(main) > 0.01 };
}

/** Whether most letters of a page stand under each other, as in Chinese and Japanese books. */
function isVertical(items: readonly TextItem[]): boolean {
  const letters = (vertical: boolean) =>
    items.reduce((sum, { str, dir }) => sum + ((dir === 'ttb') === vertical ? str.trim().length : 0), 0);
  return letters(true) > letters(false);
}

/** Columns that run down and follow each other from the right, laid down: they are lines that follow each other. */
function verticalRuns(items: readonly TextItem[]): PageRuns {
  const down = items.filter(({ dir }) => dir === 'ttb');
  const runs = down.map(({ str: text, transform, height, fontName: font }): TextRun => {
    const [a = 1, b = 0, , , x = 0, y = 0] = transform as number[];
    return { text, x0: -y, x1: -y + Math.abs(height), y: x, size: Math.hypot(a, b) || 1, font };
  });
  const across = items.filter(({ dir, str }) => dir !== 'ttb' && str.trim() !== '').map(({ str }) => str);
  return { runs, across, turned: true };
}

/**
 * Marks over and under letters that are drawn by themselves are put to their letter. It comes before them where letters are
 * drawn in the order they are read, and after them where right-to-left text is drawn from the left.
 */
function withMarks(runs: readonly TextRun[]): TextRun[] {
  const marked = [...runs];
  for (const [i, { text }] of runs.entries()) {
    if (!/^\s*\p{M}+\s*$/u.test(text)) continue;
    const before = neighbour(runs, i, -1);
    const after = neighbour(runs, i, 1);
    const against =
      before !== null &&
      after !== null &&
      isRightToLeft(at(runs, after).text) &&
      at(runs, before).x0 < at(runs, after).x0;
    const base = against ? after : (before ?? after);
    if (base === null) continue;
    marked[base] = { ...at(marked, base), text: at(marked, base).text + text.trim() };
    marked[i] = { ...at(marked, i), text: '' };
  }
  return marked.filter(({ text }) => text !== '');
}

/** Raised and lowered figures that were drawn right after their word are put on its line: beside another column they belong to none. */
function onTheirLines(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, i) => {
    const word = runs[i - 1];
    if (word === undefined || run.text.length > 4 || run.text.trim() === '' || run.size > word.size * 0.95) return run;
    const touches = Math.abs(run.x0 - word.x1) < run.size * 0.25 || Math.abs(run.x1 - word.x0) < run.size * 0.25;
    if (!touches || Math.abs(run.y - word.y) >= word.size * 0.6) return run;
    return { ...run, y: word.y, text: isMarkAtNumber(run, word) ? `[${run.text}]` : run.text };
  });
}

/** A note's mark behind a number would be read as a part of it ("40¹ dead" as 401); behind a ten it is an exponent. */
const isMarkAtNumber = (run: TextRun, word: TextRun) =>
  run.y > word.y && /^\d{1,2}$/.test(run.text) && /\d$/.test(word.text) && !/(?:^|\D)10$/.test(word.text);

/** The nearest run in the file's order that is neither a space nor a mark, on the same line. */
function neighbour(runs: readonly TextRun[], from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < runs.length; i += step) {
    const run = at(runs, i);
    if (/^[\s\p{M}]*$/u.test(run.text)) continue;
    return Math.abs(run.y - at(runs, from).y) < run.size ? i : null;
  }
  return null;
}

function at(runs: readonly TextRun[], i: number): TextRun {
  const run = runs[i];
  if (run === undefined) throw new RangeError(`no run ${i}`);
  return run;
}

/** The direction in which most letters run, in radians. */
function mainAngle(items: readonly TextItem[]): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const [a = 1, b = 0] = transform as number[];
    const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5;
    letters.set(degrees, (letters.get(degrees) ?? 0) + str.trim().length);
  }
  const [degrees] = [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return (degrees * Math.PI) / 180;
}

function apart(a: number, b: number): number {
  const degrees = Math.abs(((a - b) * 180) / Math.PI) % 360;
  return Math.min(degrees, 360 - degrees);
}
