import type { Zip } from '../../archive/zip.ts';
import { numberLabel } from '../office/number-label.ts';
import { readPart } from './word-package.ts';

interface Level {
  format: string;
  /** `%1.%2)`: each `%n` stands for the count of that level. */
  pattern: string;
  start: number;
}

/** Counts list items as a word processor does. */
export interface WordNumbering {
  /** What stands before the next paragraph of this list at this level; empty for bullets. */
  readonly next: (list: string, level: number) => string;
}

/** Lists have nine levels (ECMA-376 17.9.6). */
const LEVELS = 9;

/** Reads how a Word file numbers its lists. */
export async function wordNumbering(zip: Zip, path: string): Promise<WordNumbering> {
  const abstract = new Map<string, Level[]>();
  const abstractOf = new Map<string, string>();
  let levels: Level[] | null = null;
  let level: Level | null = null;
  let list = '';
  await readPart(zip, path, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') abstract.set(attributes['w:abstractNumId'] ?? '', (levels = []));
      else if (name === 'w:lvl' && levels !== null) {
        level = { format: 'decimal', pattern: '', start: 1 };
        levels[Math.min(LEVELS - 1, Number(attributes['w:ilvl'] ?? 0))] = level;
      } else if (name === 'w:num') {
        levels = null;
        list = attributes['w:numId'] ?? '';
      } else if (name === 'w:abstractNumId') abstractOf.set(list, value);
      else if (level !== null && name === 'w:numFmt') level.format = value;
      else if (level !== null && name === 'w:lvlText') level.pattern = value;
      else if (level !== null && name === 'w:start') level.start = Number(value);
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
    },
  });
  const counts = new Map<string, number[]>();
  return {
    next: (id, at) => {
      const shared = abstractOf.get(id) ?? id;
      const known = abstract.get(shared) ?? [];
      const depth = Math.min(LEVELS - 1, Math.max(0, at));
      const count = counts.get(shared) ?? [];
      counts.set(shared, count);
      count[depth] = (count[depth] ?? (known[depth]?.start ?? 1) - 1) + 1;
      count.length = depth + 1;
      const pattern = known[depth]?.pattern ?? '';
      if (known[depth] === undefined || known[depth].format === 'bullet') return '';
      return pattern.replace(/%([1-9])/g, (_match, digit: string) => {
        const of = known[Number(digit) - 1];
        return numberLabel(count[Number(digit) - 1] ?? of?.start ?? 1, of?.format ?? 'decimal');
      });
    },
  };
}
