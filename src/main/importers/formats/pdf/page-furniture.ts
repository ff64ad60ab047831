import type { NotContentReason } from '#core/text/block.ts';
import type { Segment } from './line-segments.ts';

/** The segments of one page, and which page it is, counted from 1. */
export interface Page {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** The page's height, from its lower to its upper edge; null where it was turned. */
  readonly edges: readonly [low: number, high: number] | null;
}

/** So many lines at the top and at the bottom of a page may be its head and foot. */
const EDGE_ROWS = 3;
/** Heads and feet stand within this share of the page's height from its edges. */
const MARGIN = 0.15;
/** Heads and feet stand at the same height on every page, to within so many points. */
const SAME_HEIGHT = 6;
const NUMBER =
  /^[\s\-–—|[(]*(?:page|p\.|pg\.?|seite|s\.|página|pagina|pág\.|стр\.?|страница|صفحة|ص|עמוד|第)?\s*(\d{1,4}|[ivxlc]{1,7})\s*(?:页|頁)?(?:\s*(?:\/|of|de|von|sur|di|из|من|\|)\s*\d{1,4})?[\s\-–—|\])]*$/i;

/**
 * Finds what stands around the text of paged documents: heads and feet by their return at the same height, page numbers by
 * their counting up with the pages.
 */
export function pageFurniture(pages: readonly Page[]): ReadonlyMap<Segment, NotContentReason> {
  const found = new Map<Segment, NotContentReason>();
  const candidates = pages.flatMap(edgesOf);
  markPageNumbers(candidates, pages.length, found);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.segment.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const enough = pages.length === 2 ? 2 : 3;
  for (const group of groups.values()) {
    for (const { segment, top } of group) {
      const alike = group.filter((other) => Math.abs(other.segment.y - segment.y) < SAME_HEIGHT);
      if (found.has(segment) || new Set(alike.map(({ page }) => page)).size < enough) continue;
      found.set(segment, top ? 'running-head' : 'running-foot');
    }
  }
  return found;
}

interface Candidate {
  readonly segment: Segment;
  readonly page: number;
  readonly top: boolean;
}

function edgesOf({ number: page, segments, edges }: Page): Candidate[] {
  const heights = [...new Set(segments.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const top = heights.at(Math.min(EDGE_ROWS, heights.length) - 1) ?? 0;
  const bottom = heights.at(-Math.min(EDGE_ROWS, heights.length)) ?? 0;
  const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
  return segments
    .filter(({ y }) => Math.round(y) >= top || Math.round(y) <= bottom)
    .filter(({ y }) => edges === null || isInMargin(y, edges))
    .map((segment) => ({ segment, page, top: segment.y > middle }));
}

function isInMargin(y: number, [low, high]: readonly [number, number]): boolean {
  const margin = (high - low) * MARGIN;
  return y < low + margin || y > high - margin;
}

/** Of the numbers at the edges those that are as far from their page's own number as most others, or as on page 1. */
function markPageNumbers(candidates: readonly Candidate[], pages: number, found: Map<Segment, NotContentReason>): void {
  const numbers = candidates.flatMap((candidate) => {
    const label = NUMBER.exec(candidate.segment.text)?.[1];
    const value = label === undefined ? Number.NaN : /^\d/.test(label) ? Number(label) : fromRoman(label);
    return Number.isNaN(value) ? [] : [{ ...candidate, offset: value - candidate.page }];
  });
  for (const { segment, offset, page } of numbers) {
    const sharing = new Set(numbers.filter((other) => other.offset === offset).map((other) => other.page));
    if (sharing.size >= 2 || (pages === 1 && page === 1 && offset === 0)) found.set(segment, 'page-number');
  }
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(label: string): number {
  const values = Array.from(label.toLowerCase(), (sign) => ROMAN[sign] ?? Number.NaN);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
