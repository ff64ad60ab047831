import type { ClaimId } from '#core/base/id.ts';
import type { Direction } from '#core/text/direction.ts';
import type { Ink } from './ink.ts';

/** The meaning of a shape: the claim or question that a click opens, and the sentence shown over the shape. */
export interface Target {
  readonly claimIds: readonly ClaimId[];
  readonly title: string;
}

/**
 * The style of a text. `quote` is for words of a report, in the reports' typeface; all others are ours. `heading` and
 * `name` are bold, `tick` is the smallest.
 */
export type TextStyle = 'heading' | 'name' | 'label' | 'tick' | 'quote';

/** A straight thin line. */
export interface RuleShape {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
  readonly dotted: boolean;
}

/** A horizontal bar. It fades where it continues beyond the edge of the drawing. */
export interface BarShape {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  /** `hollow` is an outline, `faint` is drawn behind another bar. */
  readonly fill: 'full' | 'hollow' | 'faint';
  /** Whether the outline is dashed. */
  readonly dashed: boolean;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
  readonly target: Target | null;
}

/** A single value. */
export interface DotShape {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
  readonly target: Target | null;
}

/**
 * A line of text. `x` is its left edge whatever its direction, unless the text is centred on `x`; `y` is its baseline.
 */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly centred: boolean;
  readonly direction: Direction;
  readonly target: Target | null;
}

export type Shape = RuleShape | BarShape | DotShape | TextShape;

/**
 * A chart as plain data, in pixels from its top left corner, the hindmost shape first. The screen draws it as elements
 * and `writeSvg` writes it as a string, so that both look the same.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The description of the chart for people who can't see it. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** A line of text with the usual settings: from left to right, beginning at `x`, not clickable. */
export const textShape = (x: number, y: number, text: string, style: TextStyle): TextShape => ({
  kind: 'text',
  x,
  y,
  text,
  style,
  centred: false,
  direction: 'ltr',
  target: null,
});

/** A thin line. */
export const ruleShape = (x1: number, y1: number, x2: number, y2: number, dotted = false): RuleShape => ({
  kind: 'rule',
  x1,
  y1,
  x2,
  y2,
  ink: 'line',
  dotted,
});
