import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './file-pieces.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('pieces are as long as they may be, in buffers of their own, and together are the parts in UTF-8', async () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(fc.array(part), fc.integer({ min: 1, max: 20 }), async (parts, size) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of piecesOf(parts, size)) pieces.push(piece);
      const whole = parts.flatMap((each) => [...(typeof each === 'string' ? encode(each) : each)]);
      expect(pieces.flatMap((piece) => [...piece])).toEqual(whole);
      expect(pieces.map((piece) => piece.buffer.byteLength)).toEqual(pieces.map((piece) => piece.length));
      expect(pieces.slice(0, -1).every((piece) => piece.length === size)).toBe(true);
    }),
  );
});
