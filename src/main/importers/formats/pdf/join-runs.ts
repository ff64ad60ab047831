import type { Run } from './run.ts';

/** A gap narrower than this share of the font's height holds no space. */
const SPACE_GAP = 0.22;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The text of runs that follow each other, with a space where there is a gap between two. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let before: Run | null = null;
  for (const run of runs) {
    if (before !== null && needsSpace(before, run)) text += ' ';
    text += run.text;
    if (run.text.trim() !== '') before = run;
  }
  return text;
}

function needsSpace(a: Run, b: Run): boolean {
  const gap = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
  const both = NO_SPACES.test(a.text.at(-1) ?? '') && NO_SPACES.test(b.text[0] ?? '');
  return !both && gap > Math.max(a.size, b.size) * SPACE_GAP;
}
