import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalText } from './canonical-text.ts';

test.each([
  ['line ends of every system', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf', 0],
  ['a byte-order mark at the start', '\ufeffa', 'a', 0],
  ['a byte-order mark inside', 'a\ufeffb', 'ab', 1],
  ['control characters, but not tab', 'a\u0000\tb\u001bc\u009f', 'a\tbc', 3],
  ['half of a surrogate pair', 'a\ud83dz', 'a\ufffdz', 1],
  ['a decomposed letter', 'e\u0301', '\u00e9', 0],
  ['a whole emoji', '👍🏽', '👍🏽', 0],
  ['blank lines and spaces, which stay', '  a \n\n\n b  ', '  a \n\n\n b  ', 0],
])('makes %s canonical', (_what, raw, text, removed) => {
  expect(canonicalText(raw)).toEqual({ text, removed });
});

describe('canonical text', () => {
  it('does not change when it is made canonical a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = canonicalText(raw);
        expect(canonicalText(text)).toEqual({ text, removed: 0 });
      }),
    );
  });
});
