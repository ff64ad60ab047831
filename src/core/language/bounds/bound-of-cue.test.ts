import { expect, test } from 'vitest';
import { boundCue } from './bound-of-cue.ts';

test.each([
  ['at least', 'low', false],
  ['At least', 'low', false],
  ['no fewer than', 'low', false],
  ['no less than', 'low', false],
  ['not less than', 'low', false],
  ['a minimum of', 'low', false],
  ['or more', 'low', false],
  ['upwards of', 'low', false],
  ['more than', 'low', true],
  ['well over', 'low', true],
  ['above', 'low', true],
  ['exceeding', 'low', true],
  ['in excess of', 'low', true],
  ['no more than', 'high', false],
  ['not more than', 'high', false],
  ['at most', 'high', false],
  ['up to', 'high', false],
  ['as many as', 'high', false],
  ['a maximum of', 'high', false],
  ['or fewer', 'high', false],
  ['or less', 'high', false],
  ['fewer than', 'high', true],
  ['less than', 'high', true],
  ['under', 'high', true],
  ['below', 'high', true],
  ['nearly', 'high', true],
  ['almost', 'high', true],
  ['', 'none', false],
  ['about', 'none', false],
  ['overall', 'none', false],
  ['at the least,', 'none', false],
])('“%s” bounds: %s, strictly: %s', (cue, bounds, strict) => {
  expect(boundCue(cue)).toEqual({ bounds, strict });
});
