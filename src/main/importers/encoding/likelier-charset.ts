import { decodeAs } from './windows-1252.ts';

/** This many bytes are looked at: enough to count faults, and quick. */
const SAMPLE = 64 * 1024;
/** A text in a Latin script has a smaller share of bytes above ASCII, a text in another script a greater share. */
const OF_ANOTHER_SCRIPT = 0.25;
const LATIN = new Set(['macintosh', 'windows-1250', 'windows-1254']);
/** Single-byte encodings that the detector doesn't know or confuses, by the encoding that it reports instead. */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['macintosh', 'windows-1251', 'ibm866', 'x-mac-cyrillic'],
  'windows-1251': ['x-mac-cyrillic', 'koi8-u', 'ibm866'],
  'windows-1255': ['windows-1251', 'ibm866'],
  'iso-8859-2': ['windows-1250'],
  'iso-8859-7': ['windows-1253'],
  'iso-8859-8': ['windows-1255'],
  'iso-8859-9': ['windows-1254'],
};
/** Another encoding replaces the guess only with this many times fewer faults, and only if the guess has at least this share of faults. */
const CLEARLY = 4;
const FAULTY = 0.005;

/**
 * Returns the guess of the detector, or an encoding that gives far fewer faults: control characters, capitals and signs in the
 * middle of a word, accents on three letters in a row.
 *
 * @param guess the WHATWG name of the encoding that the detector reports
 */
export function likelierCharset(bytes: Uint8Array, guess: string): string {
  const others = TAKEN_FOR[guess];
  if (others === undefined) return guess;
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  let best = guess;
  let fewest = faults(decodeAs(sample, guess));
  if (fewest < high * FAULTY) return guess;
  const latin = high < sample.length * OF_ANOTHER_SCRIPT;
  for (const other of others.filter((each) => LATIN.has(each) === latin)) {
    const count = faults(decodeAs(sample, other));
    if (count * (best === guess ? CLEARLY : 1) >= fewest) continue;
    best = other;
    fewest = count;
  }
  return best;
}

// eslint-disable-next-line no-control-regex -- this pattern looks for control characters among others
const FAULT =
  /[\u0080-\u009f\ufffd]|\p{Ll}[\p{Lu}\p{S}¡¿]\p{Ll}|[\p{Ll}\p{Lu}][\u2500-\u259f]|\p{Ll}\p{Lu}|[\p{S}¡¿]\p{Ll}{2}|[\u00c0-\u024f]{3}/gu;

const faults = (text: string) => text.match(FAULT)?.length ?? 0;
