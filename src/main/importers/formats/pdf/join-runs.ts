import { hasRightToLeft } from './right-to-left.ts';
import type { TextRun } from './text-run.ts';

/** A gap narrower than this share of the font's height is no space: wider joins words, narrower splits them. */
const SPACE_GAP = 0.22;
/** The same between right-to-left words and figures or Latin words, which don't touch in prose. */
const NARROW_GAP = 0.15;
/** Where such runs overlap by more than this share, the widths in the file are wrong, and a space is assumed. */
const OVERLAP = 0.1;
/** Programs separate Chinese and Japanese letters from figures and Latin letters by a quarter of their height. */
const AUTOSPACE = 0.3;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Narrower spaces between letters that are as near to each other can be letter spacing within a word. */
const THIN = 0.08;
/** They are letter spacing where a line has this many, and more of them than of other spaces. */
const FEWEST_THIN = 3;

/** Returns the text of consecutive runs, with a space where there is a gap between two runs. */
export function joinRuns(runs: readonly TextRun[]): string {
  const inked = runs.filter((run) => !isSpace(run));
  const spaces = runs.length - inked.length;
  const thin = new Set(spaces < FEWEST_THIN ? [] : runs.filter((_run, i) => isThin(runs, i)));
  const stretched = thin.size >= FEWEST_THIN && thin.size * 2 > spaces;
  let text = '';
  let before: TextRun | null = null;
  let space = false;
  for (const run of runs) {
    if (isSpace(run)) {
      space ||= !(stretched && thin.has(run));
      continue;
    }
    if (before !== null && (needsSpace(before, run) || (space && !isAutospace(before, run)))) text += ' ';
    text += run.text;
    before = run;
    space = false;
  }
  return text;
}

const isSpace = ({ text }: TextRun) => text.trim() === '';
const gapBetween = (a: TextRun, b: TextRun) => Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);

function isThin(runs: readonly TextRun[], at: number): boolean {
  const [before, space, after] = [runs[at - 1], runs[at], runs[at + 1]];
  if (space === undefined || before === undefined || after === undefined || !isSpace(space)) return false;
  const thin = Math.max(before.size, after.size) * THIN;
  const gap = gapBetween(before, after);
  return space.x1 - space.x0 < thin && gap < thin && gap > -thin;
}

function needsSpace(a: TextRun, b: TextRun): boolean {
  const gap = gapBetween(a, b) / Math.max(a.size, b.size);
  const unspaced = [NO_SPACES.test(a.text.at(-1) ?? ''), NO_SPACES.test(b.text[0] ?? '')];
  if (unspaced.every(Boolean)) return false;
  if (unspaced.some(Boolean)) return gap > AUTOSPACE;
  if (hasRightToLeft(a.text) === hasRightToLeft(b.text)) return gap > SPACE_GAP;
  return gap > NARROW_GAP || gap < -OVERLAP;
}

/** Whether a drawn space is only the gap that programs put between a Chinese or Japanese letter and a figure. */
function isAutospace(a: TextRun, b: TextRun): boolean {
  const [left, right] = [NO_SPACES.test(a.text.at(-1) ?? ''), NO_SPACES.test(b.text[0] ?? '')];
  return left !== right && gapBetween(a, b) <= Math.max(a.size, b.size) * AUTOSPACE;
}
