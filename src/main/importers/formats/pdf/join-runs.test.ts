import { expect, test } from 'vitest';
import { joinRuns } from './join-runs.ts';
import type { TextRun } from './text-run.ts';

const run = (text: string, x0: number, x1: number): TextRun => ({ text, x0, x1, y: 0, size: 10, font: 'f' });

test.each<[string, string, readonly TextRun[]]>([
  ['a gap', 'one two', [run('one', 0, 15), run('two', 18, 33)]],
  ['a space that is drawn', 'one two', [run('one', 0, 15), run(' ', 15, 17), run('two', 17, 32)]],
  ['a space without a width', 'one two', [run('one', 0, 15), run(' ', 15, 15), run('two', 16.5, 32)]],
  ['a narrow space', 'one two', [run('one', 0, 15), run(' ', 15, 15.2), run('two', 15.3, 30)]],
  ['a space between letters over each other', 'one two', [run('one', 0, 15), run(' ', 12, 12), run('two', 12, 30)]],
  [
    'no space where a program parts a figure from Chinese',
    '至少40人',
    [run('至少', 0, 20), run(' ', 20, 22), run('40', 22.5, 33), run('人', 35.5, 45)],
  ],
  ['a space between Chinese and a word', '在 Aleppo', [run('在', 0, 10), run('Aleppo', 14, 44)]],
  ['a space between an Arabic word and a figure near it', 'مقتل 40', [run('مقتل', 20, 40), run('40', 8, 18)]],
  ['no space between an Arabic word and a figure that touches it', 'و40', [run('و', 20, 24), run('40', 9, 19.5)]],
  [
    'no space where most only stretch the words of a line',
    'property law',
    [
      run('pr', 0, 10),
      run(' ', 10, 10.2),
      run('op', 10.2, 20),
      run(' ', 20, 20.2),
      run('er', 20.2, 30),
      run(' ', 30, 30.2),
      run('ty', 30.2, 40),
      run(' ', 40, 43),
      run('law', 43, 58),
    ],
  ],
])('there is %s: “%s”', (_what, text, runs) => {
  expect(joinRuns(runs)).toBe(text);
});
