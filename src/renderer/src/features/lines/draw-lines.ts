import { joiningLines, type JoiningLine, type LineEnd, type SeenPart } from '#core/charts/joining-lines.ts';
import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import type { PanePair } from './joined-panes.ts';
import type { MeasuredPane } from './measured-pane.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** SVG paths of the ends of a line, relative to the end: a dot, or an arrow to a claim outside the visible part. */
const ENDS = {
  level: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  above: 'm-4 3l4 -7l4 7z',
  below: 'm-4 -3l4 7l4 -7z',
} as const;

/** The elements of one line. */
interface Drawn {
  readonly group: SVGGElement;
  readonly set: (line: JoiningLine, look: LineLook) => void;
}

/** The look of a line, without its place. */
export interface LineLook {
  readonly verdict: string;
  /** The verdict's sign: SVG path data about 0, from -8 to 8. */
  readonly strokes: string;
  /** The name of the colour token. */
  readonly ink: string;
  readonly chosen: boolean;
}

/** Pixels on each side of a gutter for the dots, half of which lie on the panes. */
const BESIDE = 6;

/**
 * Draws lines, those of each gutter in an SVG no wider than the gutter, because the browser composes an SVG over scrolling
 * text again in each frame. Elements are kept from frame to frame: a frame sets only the attributes that changed. The key of
 * a line is in `data-line`.
 */
export class LinesDrawing {
  readonly #drawn = new Map<string, Drawn>();
  readonly #gutters: SVGSVGElement[] = [];
  #lines = new Map<string, JoinedClaims>();

  constructor(private readonly layer: HTMLElement) {}

  /** Returns the claims that a line joins, from any element of the line; undefined for other elements. */
  joinedBy(element: EventTarget | null): JoinedClaims | undefined {
    const group = element instanceof Element ? element.closest('[data-line]') : null;
    return this.#lines.get(group?.getAttribute('data-line') ?? '');
  }

  /** Draws the lines of all pairs in sight, and removes the lines of earlier pairs. */
  draw(pairs: readonly PanePair[], lookOf: (joined: JoinedClaims) => LineLook | null): void {
    const lines = new Map<string, JoinedClaims>();
    for (const [index, { left, right, joined, layer }] of pairs.entries()) {
      const width = right.box.left - left.box.right;
      const svg = this.#gutter(index, left.box.right - layer.left, width);
      const gutter = {
        from: BESIDE,
        to: BESIDE + width,
        left: seenPart(left, layer.top),
        right: seenPart(right, layer.top),
      };
      for (const line of joiningLines(joined, gutter)) {
        const look = lookOf(line.joined);
        if (look === null) continue;
        const key = keyOf(line.joined);
        lines.set(key, line.joined);
        this.#place(svg, key, line, look);
      }
    }
    for (const [key, { group }] of this.#drawn) {
      if (lines.has(key)) continue;
      group.remove();
      this.#drawn.delete(key);
    }
    for (const svg of this.#gutters.splice(pairs.length)) svg.remove();
    this.#lines = lines;
  }

  #gutter(index: number, left: number, width: number): SVGSVGElement {
    const svg = this.#gutters[index] ?? element('svg', {});
    if (!svg.isConnected) this.layer.append(svg);
    this.#gutters[index] = svg;
    const [x, wide] = [`${left - BESIDE}px`, `${width + 2 * BESIDE}px`];
    if (svg.style.left !== x) svg.style.left = x;
    if (svg.style.width !== wide) svg.style.width = wide;
    return svg;
  }

  #place(svg: SVGSVGElement, key: string, line: JoiningLine, look: LineLook): void {
    let drawn = this.#drawn.get(key);
    if (drawn === undefined) {
      drawn = newLine(key);
      this.#drawn.set(key, drawn);
      svg.append(drawn.group);
    }
    const { group, set } = drawn;
    change(group, 'data-verdict', look.verdict);
    // Not by the style attribute, which the content security policy forbids.
    const colour = `var(--${look.ink})`;
    if (group.style.color !== colour) group.style.color = colour;
    if (group.hasAttribute('data-chosen') !== look.chosen) {
      group.toggleAttribute('data-chosen', look.chosen);
      if (look.chosen) svg.append(group);
    }
    set(line, look);
  }
}

const keyOf = ({ questionId, left, right }: JoinedClaims) => `${questionId} ${left.claimId} ${right.claimId}`;

const seenPart = ({ frame, box }: MeasuredPane, origin: number): SeenPart => ({
  top: box.top - origin,
  bottom: box.bottom - origin,
  scrolled: frame.scroller.scrollTop,
});

function newLine(key: string): Drawn {
  const group = element('g', { 'data-line': key });
  const hit = element('path', { 'data-part': 'hit' });
  const curve = element('path', { 'data-part': 'curve' });
  const ends = element('path', { 'data-part': 'ends' });
  const badge = element('g', { 'data-part': 'sign' });
  const sign = element('path', { 'data-part': 'strokes' });
  badge.append(element('circle', { r: '9' }), sign);
  group.append(hit, curve, ends, badge);
  return {
    group,
    set: (line, { strokes }) => {
      change(hit, 'd', line.path);
      change(curve, 'd', line.path);
      change(ends, 'd', endAt(line.left) + endAt(line.right));
      change(badge, 'transform', at(line.sign));
      change(sign, 'd', strokes);
    },
  };
}

const endAt = ({ x, y, beyond }: LineEnd) => `M${tenths(x)} ${tenths(y)}${ENDS[beyond ?? 'level']}`;
const at = ({ x, y }: { readonly x: number; readonly y: number }) => `translate(${tenths(x)} ${tenths(y)})`;
const tenths = (length: number) => Math.round(length * 10) / 10;

function change(target: Element, name: string, value: string): void {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
