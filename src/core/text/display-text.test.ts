import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayLine, displayText } from './display-text.ts';
import { escapeXml } from './escape-xml.ts';

describe('text as a document may show it', () => {
  test.each([
    ['plain', 'plain'],
    ['a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
    ['tab\tstays', 'tab\tstays'],
    ['\u202eevil\u202c \u2066isolated\u2069', 'evil isolated'],
    ['half \ud83d of a pair \udc4d', 'half  of a pair '],
    ['whole 👍 of a pair', 'whole 👍 of a pair'],
    ['\ufffe\uffff\ufdd0noncharacters', 'noncharacters'],
    ['لبنان\u200f و\u200cسوريا\u061c', 'لبنان\u200f و\u200cسوريا\u061c'],
  ])('%j is shown as %j', (text, shown) => {
    expect(displayText(text)).toBe(shown);
  });

  test('has one line in the form for one line', () => {
    expect(displayLine(' a\n\n b\t c\u00a0d ')).toBe('a b c d');
  });
});

describe('escaped text', () => {
  test('ends no tag and no attribute', () => {
    expect(escapeXml(`</script><b x="1" y='2'>&amp;\u202e`)).toBe(
      '&lt;/script&gt;&lt;b x=&quot;1&quot; y=&#39;2&#39;&gt;&amp;amp;',
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeXml(text))));
  });
});
