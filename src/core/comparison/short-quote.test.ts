import { describe, expect, test } from 'vitest';
import { numberInWords } from '#core/language/numbers/number-in-words.ts';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import { figureInQuote } from './figures/figure-in-quote.ts';
import { shortQuote } from './short-quote.ts';

describe('numbers in words', () => {
  test.each([
    ['zero', 0],
    ['no', 0],
    ['none', 0],
    ['a', 1],
    ['an', 1],
    ['three', 3],
    ['nineteen', 19],
    ['twenty', 20],
    ['ninety-nine', 99],
    ['Twenty three', 23],
    ['hundred', 100],
    ['two hundred and fifty', 250],
    ['two dozen', 24],
    ['a dozen', 12],
    ['thousand', 1000],
    ['four thousand', 4000],
    ['twelve thousand three hundred and five', 12_305],
    ['two hundred thousand', 200_000],
    ['a million', 1_000_000],
    ['one million two thousand', 1_002_000],
  ])('“%s” is %d', (text, value) => {
    expect(numberInWords(text)).toBe(value);
  });

  test.each(['', 'several', 'three men', 'and', ' - '])('“%s” is no number', (text) => {
    expect(numberInWords(text)).toBeNull();
  });
});

describe('the figure in a quote', () => {
  const marked = (quote: string, quantity: Partial<Quantity>) => {
    const passage = figureInQuote(quote, { ...NO_QUANTITY, ...quantity });
    return passage === null ? null : quote.slice(passage.start, passage.end);
  };

  test.each<[string, Partial<Quantity>, string | null]>([
    ['At least three Asayish members died', { low: 3 }, 'three'],
    ['more than 40 NDF members surrendered', { low: 41 }, '40'],
    ['fewer than 40 members', { high: 39 }, '40'],
    ['between 20 and 30 men', { low: 20, high: 30 }, '20'],
    ['up to 30 of the 20 men', { high: 30 }, '30'],
    ['dispatched “4000 fighters”', { low: 4000, high: 4000 }, '4000'],
    ['4,000 men', { low: 4000, high: 4000 }, '4,000'],
    ['4.000 Mann', { low: 4000, high: 4000 }, '4.000'],
    ['4 000 hommes', { low: 4000, high: 4000 }, '4 000'],
    ['4’000 Mann', { low: 4000, high: 4000 }, '4’000'],
    ['1,250,000 people', { low: 1_250_000, high: 1_250_000 }, '1,250,000'],
    ['1.5 tonnes', { low: 1.5, high: 1.5 }, '1.5'],
    ['1,5 tonnes', { low: 1.5, high: 1.5 }, '1,5'],
    ['قتل ٢٠ شخصا', { low: 20, high: 20 }, '٢٠'],
    ['two hundred and fifty dead', { low: 250, high: 250 }, 'two hundred and fifty'],
    ['Twenty-three dead', { low: 23, high: 23 }, 'Twenty-three'],
    ['seventeen dead', { low: 17, high: 17 }, 'seventeen'],
    ['17 hurt, 7 dead', { low: 7, high: 7 }, '7'],
    ['someone, then one', { low: 1, high: 1 }, 'one'],
    ['a number of civilians', { cue: 'a number of' }, 'a number of'],
    ['Dozens of men', { cue: 'dozens of' }, 'Dozens of'],
    ['at least some', { low: 3, cue: 'At least' }, 'at least'],
    ['nothing of the kind', { low: 3 }, null],
    ['nothing of the kind', { cue: 'dozens' }, null],
    ['nothing of the kind', {}, null],
    ['20234 men', { low: 20, high: 20 }, null],
    ['20 2345 men', { low: 20, high: 20 }, '20'],
    ['5 and 4', { low: 4, high: 5 }, '4'],
  ])('%s', (quote, quantity, expected) => {
    expect(marked(quote, quantity)).toBe(expected);
  });
});

describe('a short quote', () => {
  test('is the whole quote where it fits on one line', () => {
    expect(shortQuote('one\ntwo', { start: 4, end: 7 })).toEqual({ text: 'one two', emphasis: { start: 4, end: 7 } });
    expect(shortQuote('x'.repeat(110), null).text).toHaveLength(110);
  });

  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const cut = (word: string | null) => {
    const start = word === null ? 0 : long.indexOf(word);
    return shortQuote(long, word === null ? null : { start, end: start + word.length });
  };

  test('begins at the beginning where nothing is emphasised', () => {
    const { text, emphasis } = cut(null);
    expect(text).toBe(`${long.slice(0, long.lastIndexOf(' ', 110))}…`);
    expect(emphasis).toBeNull();
  });

  test.each(['word0', 'word12', 'word30', 'word47', 'word59'])('shows the emphasised passage: %s', (word) => {
    const { text, emphasis } = cut(word);
    expect(text.slice(emphasis!.start, emphasis!.end)).toBe(word);
    expect(text.length).toBeLessThanOrEqual(112);
    for (const shown of text.replaceAll('…', '').split(' ')) expect(long.split(' ')).toContain(shown);
  });

  test('begins and ends with an ellipsis only where words are left out', () => {
    expect(cut('word0').text).toMatch(/^word0 .*…$/);
    expect(cut('word30').text).toMatch(/^….*…$/);
    expect(cut('word59').text).toMatch(/^….*word59$/);
  });

  test('is cut at white space that is near, and through a word where it is far', () => {
    const near = `${'a'.repeat(40)} ${'b'.repeat(40)} ${'c'.repeat(200)}`;
    expect(shortQuote(near, null).text).toBe(`${near.slice(0, 81).trimEnd()}…`);
    const far = `${'a'.repeat(40)} ${'b'.repeat(300)}`;
    expect(shortQuote(far, null).text).toBe(`${far.slice(0, 110)}…`);
    const later = `${'a'.repeat(300)} ${'b'.repeat(20)} five`;
    expect(shortQuote(later, { start: 322, end: 326 }).text).toBe(`…${later.slice(later.length - 110)}`);
    const soon = `${'a'.repeat(220)} ${'b'.repeat(90)} five`;
    expect(shortQuote(soon, { start: 312, end: 316 }).text).toBe(`…${'b'.repeat(90)} five`);
  });

  test('of exactly the limit isn’t cut', () => {
    const whole = `${'a'.repeat(60)} ${'b'.repeat(49)}`;
    expect(shortQuote(whole, { start: 61, end: 70 })).toEqual({ text: whole, emphasis: { start: 61, end: 70 } });
    expect(shortQuote(`${whole}c`, null).text.endsWith('…')).toBe(true);
  });

  test('without spaces is cut anywhere but within a character', () => {
    const text = shortQuote('😀'.repeat(100), { start: 100, end: 102 });
    expect(text.text).toMatch(/^…(?:😀)+…$/u);
    expect(text.text.slice(text.emphasis!.start, text.emphasis!.end)).toBe('😀');
    const odd = shortQuote(`x${'😀'.repeat(100)}`, { start: 101, end: 103 });
    expect(odd.text).toMatch(/^…(?:😀)+…$/u);
    expect(odd.text.slice(odd.emphasis!.start, odd.emphasis!.end)).toBe('😀');
  });

  test('is cut beside a character whose middle is the place to cut', () => {
    const text = shortQuote('😀'.repeat(100), { start: 100, end: 104 });
    expect(text.text).toBe(`…${'😀'.repeat(54)}…`);
    expect(text.text.slice(text.emphasis!.start, text.emphasis!.end)).toBe('😀😀');
  });

  test('is cut at white space up to 36 units away, and through a word beyond', () => {
    const before = (units: number) => `${'a'.repeat(110 - units)} ${'b'.repeat(200)}`;
    expect(shortQuote(before(36), null).text).toBe(`${'a'.repeat(74)}…`);
    expect(shortQuote(before(37), null).text).toBe(`${before(37).slice(0, 110)}…`);
    expect(shortQuote(before(0), null).text).toBe(`${'a'.repeat(110)}…`);
    // the window begins at 145 and ends with the text
    const after = (units: number) => `${'a'.repeat(145 + units)} ${'b'.repeat(109 - units)}`;
    const cutAfter = (units: number) => shortQuote(after(units), { start: 250, end: 254 }).text;
    expect(cutAfter(36)).toBe(`…${'b'.repeat(73)}`);
    expect(cutAfter(37)).toBe(`…${after(37).slice(145)}`);
    expect(cutAfter(0)).toBe(`…${'b'.repeat(109)}`);
  });

  test('drops the emphasis where only its beginning or its end is left out', () => {
    // the window is [96, 206): a space at 99 begins the text at 100, one at 203 ends it there
    const begins = `${'a'.repeat(99)} ${'b'.repeat(200)}`;
    expect(shortQuote(begins, { start: 98, end: 204 }).emphasis).toBeNull();
    const ends = `${'a'.repeat(203)} ${'b'.repeat(96)}`;
    expect(shortQuote(ends, { start: 98, end: 204 }).emphasis).toBeNull();
  });

  test('drops the emphasis where it doesn’t fit', () => {
    expect(shortQuote('x'.repeat(300), { start: 0, end: 300 }).emphasis).toBeNull();
    expect(shortQuote(`${'x'.repeat(100)} ${'y'.repeat(100)}`, { start: 20, end: 190 }).emphasis).toBeNull();
  });
});
