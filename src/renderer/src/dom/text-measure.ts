import type { MeasureText } from '#core/charts/scale.ts';

/**
 * Returns a function that measures text as the page would draw it, in pixels. Of several fonts the widest counts: a layout
 * with one measure for all its labels then never lets two labels touch.
 *
 * @param fonts in CSS's shorthand: `600 12px Inter`
 */
export function textMeasure(fonts: readonly string[]): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    if (context === null) return 0;
    const before = known.get(text);
    if (before !== undefined) return before;
    const widths = fonts.map((font) => {
      context.font = font;
      return context.measureText(text).width;
    });
    const widest = Math.max(...widths);
    known.set(text, widest);
    return widest;
  };
}
