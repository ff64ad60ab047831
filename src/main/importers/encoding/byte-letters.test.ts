import { expect, test } from 'vitest';
import { byteLetters } from './byte-letters.ts';

test('every byte becomes the letter of its number, also a byte that windows-1252 reads differently', () => {
  const bytes = Uint8Array.from({ length: 258 }, (_, i) => i - 1).subarray(1, 257);
  const letters = Array.from(byteLetters(bytes), (letter) => letter.charCodeAt(0));
  expect(letters).toEqual([...bytes]);
});
