import type { Run } from './run.ts';

/** A gap narrower than this share of the font's height holds no space. */
const SPACE_GAP = 0.22;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Spaces narrower than this, between letters as near to each other, may only stretch a word. */
const THIN = 0.08;
/** They do where there are so many in a line, and more of them than of others. */
const FEWEST_THIN = 3;

/** The text of runs that follow each other, with a space where there is a gap between two. */
export function joinRuns(runs: readonly Run[]): string {
  const inked = runs.filter((run) => !isSpace(run));
  const spaces = runs.length - inked.length;
  const thin = new Set(spaces < FEWEST_THIN ? [] : runs.filter((_run, i) => isThin(runs, i)));
  const stretched = thin.size >= FEWEST_THIN && thin.size * 2 > spaces;
  let text = '';
  let before: Run | null = null;
  let space = false;
  for (const run of runs) {
    if (isSpace(run)) {
      space ||= !(stretched && thin.has(run));
      continue;
    }
    if (before !== null && (space || needsSpace(before, run))) text += ' ';
    text += run.text;
    before = run;
    space = false;
  }
  return text;
}

const isSpace = ({ text }: Run) => text.trim() === '';
const gapBetween = (a: Run, b: Run) => Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);

function isThin(runs: readonly Run[], at: number): boolean {
  const [before, space, after] = [runs[at - 1], runs[at], runs[at + 1]];
  if (space === undefined || before === undefined || after === undefined || !isSpace(space)) return false;
  const thin = Math.max(before.size, after.size) * THIN;
  const gap = gapBetween(before, after);
  return space.x1 - space.x0 < thin && gap < thin && gap > -thin;
}

function needsSpace(a: Run, b: Run): boolean {
  const gap = gapBetween(a, b);
  const both = NO_SPACES.test(a.text.at(-1) ?? '') && NO_SPACES.test(b.text[0] ?? '');
  return !both && gap > Math.max(a.size, b.size) * SPACE_GAP;
}
