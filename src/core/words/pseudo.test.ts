import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { accented, pseudoMessage } from './pseudo.ts';

const pseudo = (english: string, values: Record<string, string | number> = {}) =>
  new IntlMessageFormat(pseudoMessage(english), 'en').format(values) as string;

const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
const sentence = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(' '));

test('a message is accented, longer and enclosed, and can break between the added words', () => {
  expect(pseudo('Add a tag to every claim')).toBe('⟦Åðð å ţåĝ ţö éṽéŕý çļåîɱ öñé ţŵö ţ⟧');
});

test('every letter gets an accent of its own', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  expect(accented(letters)).not.toMatch(/[A-Za-z]/);
  expect(new Set(accented(letters)).size).toBe(letters.length);
});

test('every sentence grows by 20 to 60 percent between its brackets', () => {
  fc.assert(
    fc.property(
      sentence.filter((text) => text.length >= 10),
      (text) => {
        const growth = (Array.from(pseudo(text)).length - 2) / text.length;
        expect(growth).toBeGreaterThan(1.2);
        expect(growth).toBeLessThan(1.6);
      },
    ),
  );
});

test('every parameter comes through unchanged, in branches too', () => {
  fc.assert(
    fc.property(sentence, word, fc.nat(), (text, name, count) => {
      const message = `{name}: ${text} {count, plural, one {# ${text} by {name}} other {${text} # of {name}}}`;
      const said = pseudo(message, { name, count });
      expect(said.split(name)).toHaveLength(3);
      expect(said).toContain(new Intl.NumberFormat('en').format(count));
    }),
  );
});

test('the branches of a select are accented, their names are not', () => {
  const message = '{side, select, low {Lower} other {Upper}} bound';
  expect(pseudo(message, { side: 'low' })).toMatch(/^⟦Ļöŵéŕ ƀöûñð/);
  expect(pseudo(message, { side: 'high' })).toMatch(/^⟦Ûþþéŕ ƀöûñð/);
});

test('a message of parameters alone is enclosed and not padded', () => {
  expect(pseudo('{a}: {b}', { a: 'A', b: 'B' })).toBe('⟦A: B⟧');
});
