/** Returns numbers from a seed, the same on every machine (mulberry32), so that a failure can be repeated. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Damages a file in one of the usual ways: cut off, bits flipped, a range overwritten, repeated or removed. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const some = Math.floor(random() * 64) + 1;
  const copy = bytes.slice();
  switch (Math.floor(random() * 5)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      for (let i = 0; i < some; i++) {
        const place = Math.floor(random() * copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return copy;
    case 2:
      return copy.fill(Math.floor(random() * 256), at, at + some);
    case 3:
      return new Uint8Array(Buffer.concat([copy.slice(0, at + some), copy.slice(at)]));
    default:
      return new Uint8Array(Buffer.concat([copy.slice(0, at), copy.slice(at + some)]));
  }
}

/** Returns meaningless bytes, half of them after the signature of a format. */
export function nonsense(random: () => number): Uint8Array {
  const heads = [
    '',
    '',
    '',
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '{\\rtf1',
    '<html>',
    'From: a\nTo: b\n\n',
    'WEBVTT\n',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    'WARC/1.0\r\n',
    '\u001f\u008b\u0008',
    '[{"text":',
  ];
  const head = Buffer.from(heads[Math.floor(random() * heads.length)] ?? '', 'latin1');
  const length = Math.floor(random() ** 3 * 20_000);
  return new Uint8Array(Buffer.concat([head, Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))]));
}
