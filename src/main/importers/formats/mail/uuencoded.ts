import type { SourceFile } from '#main/importers/contract/importer.ts';
import { unnamedAttachment } from './unnamed-attachment.ts';

/** A file that was put into the text of a message, as programs did before MIME: a line `begin 644 name`, then the file, `end`. */
const BEGIN = /^begin [0-7]{3,4} (\S.{0,200}?)\s*$/;
/** Its lines: the first sign says how many bytes the line has, each further one stands for six bits. */
const LINE = /^[ -`]{1,90}\s*$/;
const MOST = 100;

/** Takes the files out of a text they were put into. */
export function takeUuencoded(text: string): { readonly text: string; readonly files: readonly SourceFile[] } {
  if (!/^begin [0-7]{3}/m.test(text)) return { text, files: [] };
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  const files: SourceFile[] = [];
  for (let at = 0; at < lines.length; at++) {
    const name = BEGIN.exec(lines[at] ?? '')?.[1];
    const end = name === undefined || files.length >= MOST ? at : endOf(lines, at + 1);
    if (name === undefined || end === at) {
      kept.push(lines[at] ?? '');
      continue;
    }
    const bytes = uudecode(lines.slice(at + 1, end));
    files.push({ name: name.split(/[\\/]/).at(-1) || unnamedAttachment(files.length), type: '', url: '', bytes });
    at = end;
  }
  return { text: kept.join('\n'), files };
}

/** The line `end`, or the line before `from` where what follows isn't such a file. */
function endOf(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    if (lines[at]?.trim() === 'end') return at;
    if (!LINE.test(lines[at] ?? '')) break;
  }
  return from - 1;
}

/** Decodes lines of uuencoded data. */
function uudecode(lines: readonly string[]): Uint8Array {
  const parts = lines.map((line) => {
    const length = bits(line, 0);
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const at = 1 + Math.floor(i / 3) * 4;
      const group =
        (bits(line, at) << 18) | (bits(line, at + 1) << 12) | (bits(line, at + 2) << 6) | bits(line, at + 3);
      bytes[i] = (group >> (16 - (i % 3) * 8)) & 0xff;
    }
    return bytes;
  });
  return Buffer.concat(parts);
}

const bits = (line: string, at: number) => ((line.charCodeAt(at) || 0x20) - 0x20) & 0x3f;
