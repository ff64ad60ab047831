import type { Zip } from '#main/importers/archive/zip.ts';
import { LONGEST_LABEL, numberLabel } from '#main/importers/formats/office/number-label.ts';
import { readPart } from './word-package.ts';

interface Level {
  format: string;
  /** `%1.%2)`: each `%n` stands for the count of that level. */
  pattern: string;
  start: number;
}

/** Counts list items as a word processor does. */
export interface WordNumbering {
  /** Counts the next paragraph of a list at a level and returns its label; empty for bullets. */
  readonly next: (list: string, level: number) => string;
}

/** Lists have nine levels (ECMA-376 17.9.6). */
const LEVELS = 9;

/** A list: the numbering that it shares with other lists, and its own levels and starts. */
interface List {
  shared: string;
  readonly levels: Level[];
  /** The number with which each level restarts. */
  readonly starts: number[];
}

/** Reads how a Word file numbers its lists (ECMA-376 17.9). */
export async function wordNumbering(zip: Zip, path: string): Promise<WordNumbering> {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  let levels: Level[] | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let overridden = 0;
  await readPart(zip, path, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      const depth = Math.min(LEVELS - 1, Math.max(0, Number(attributes['w:ilvl'] ?? 0) || 0));
      if (name === 'w:abstractNum') abstract.set(attributes['w:abstractNumId'] ?? '', (levels = []));
      else if (name === 'w:num') {
        list = { shared: '', levels: [], starts: [] };
        levels = list.levels;
        lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:lvlOverride') overridden = depth;
      else if (name === 'w:startOverride' && list !== null) list.starts[overridden] = Number(value) || 0;
      else if (name === 'w:lvl' && levels !== null) {
        level = { format: 'decimal', pattern: '', start: 1 };
        levels[depth] = level;
      } else if (name === 'w:abstractNumId' && list !== null) list.shared = value;
      else if (level !== null && name === 'w:numFmt') level.format = value;
      else if (level !== null && name === 'w:lvlText') level.pattern = value.slice(0, LONGEST_LABEL);
      else if (level !== null && name === 'w:start') level.start = Number(value);
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
    },
  });
  return counting(abstract, lists);
}

/** Counts lists: a list continues the count of another list with the same numbering, unless it gives a start. */
function counting(abstract: ReadonlyMap<string, readonly Level[]>, lists: ReadonlyMap<string, List>): WordNumbering {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (id, at) => {
      const list = lists.get(id);
      const shared = list?.shared ?? id;
      const depth = Math.min(LEVELS - 1, Math.max(0, at));
      const levelAt = (each: number) => list?.levels[each] ?? abstract.get(shared)?.[each];
      const count = counts.get(shared) ?? [];
      counts.set(shared, count);
      const start = list?.starts[depth];
      const first = start !== undefined && !begun.has(`${id} ${depth}`);
      begun.add(`${id} ${depth}`);
      count[depth] = first ? start : (count[depth] ?? (levelAt(depth)?.start ?? 1) - 1) + 1;
      count.length = depth + 1;
      const own = levelAt(depth);
      if (own === undefined || own.format === 'bullet') return '';
      return own.pattern.replace(/%([1-9])/g, (_match, digit: string) => {
        const of = levelAt(Number(digit) - 1);
        return numberLabel(count[Number(digit) - 1] ?? of?.start ?? 1, of?.format ?? 'decimal');
      });
    },
  };
}
