import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';

/**
 * The visible part of a pane's text: its upper and lower edge on the layer of the lines, and how far it is scrolled; in
 * pixels.
 */
export interface SeenPart {
  readonly top: number;
  readonly bottom: number;
  readonly scrolled: number;
}

/** The space between two neighbouring panes, from the edge of one to the edge of the other; pixels on the layer. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly left: SeenPart;
  readonly right: SeenPart;
}

/** The end of a line: level with its claim, or at the edge of the visible part beyond which the claim lies. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
  readonly beyond: 'above' | 'below' | null;
}

/** A line as it is drawn: its ends, the curve as SVG path data, and the position of the verdict's sign on it. */
export interface JoiningLine {
  readonly joined: JoinedClaims;
  readonly left: LineEnd;
  readonly right: LineEnd;
  readonly path: string;
  readonly sign: { readonly x: number; readonly y: number };
}

/**
 * The least distance in pixels between two signs: the diameter of a sign and one pixel. Closer signs would cover each
 * other.
 */
const APART = 19;
/** The places where a curve may turn, as shares of the gutter's width; the middle comes first. */
const BENDS = [0.5, 0.1, 0.9] as const;
/** The distance in pixels from the edge at which a line to a claim out of sight ends, so that its end stays visible. */
const WITHIN = 7;

/**
 * Returns the lines with at least one visible end. Lines whose signs would cover each other turn in different places of
 * the gutter. The lines have the order of `joined`, so that scrolling alone never changes where a line turns.
 */
export function joiningLines(joined: readonly JoinedClaims[], gutter: Gutter): readonly JoiningLine[] {
  const drawn: JoiningLine[] = [];
  for (const each of joined) {
    const left = endAt(gutter.from, each.left.top, gutter.left);
    const right = endAt(gutter.to, each.right.top, gutter.right);
    if (left.beyond !== null && right.beyond !== null) continue;
    const bend = BENDS.find((at) => isFree(signAt(left, right, at), drawn)) ?? BENDS[0];
    drawn.push({ joined: each, left, right, path: curve(left, right, bend), sign: signAt(left, right, bend) });
  }
  return drawn;
}

function endAt(x: number, top: number, { top: first, bottom: last, scrolled }: SeenPart): LineEnd {
  const y = first + top - scrolled;
  if (y < first) return { x, y: first + WITHIN, beyond: 'above' };
  return y > last ? { x, y: last - WITHIN, beyond: 'below' } : { x, y, beyond: null };
}

/** The point of the curve half way along: a cubic whose two handles have the same x. */
const signAt = (left: LineEnd, right: LineEnd, bend: number) => ({
  x: left.x + (right.x - left.x) * (1 / 8 + (6 / 8) * bend),
  y: (left.y + right.y) / 2,
});

const isFree = (at: { readonly x: number; readonly y: number }, drawn: readonly JoiningLine[]) =>
  drawn.every(({ sign }) => Math.hypot(sign.x - at.x, sign.y - at.y) >= APART);

function curve(left: LineEnd, right: LineEnd, bend: number): string {
  const x = px(left.x + (right.x - left.x) * bend);
  return `M${px(left.x)} ${px(left.y)}C${x} ${px(left.y)} ${x} ${px(right.y)} ${px(right.x)} ${px(right.y)}`;
}

/** Rounds to a tenth of a pixel: a finer path would be longer and look the same. */
const px = (length: number) => Math.round(length * 10) / 10;
