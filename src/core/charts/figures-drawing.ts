import type { ReportId } from '#core/base/id.ts';
import type { Words } from '#core/words/words.ts';
import { ruleShape, textShape, type Drawing, type Shape } from './drawing.ts';
import type { DrawnGroup, DrawnMark, DrawnRow, FiguresLayout } from './figures-layout.ts';
import type { Ink } from './ink.ts';

/** The thickness of a bar and the radius of a dot, in pixels. */
const THICKNESS = 6;
const RADIUS = 4.5;
const HEADING_BASELINE = 14;
const TICK_BASELINE = 38;
/** The distance in pixels from the middle of a line's letters to its baseline. */
const DROP = 4;

/**
 * Draws the figures. A bar with an open end fades; a faint bar is the wider reading of a figure whose bound may or may
 * not apply to it.
 */
export function figuresDrawing(layout: FiguresLayout, inkOf: (id: ReportId) => Ink, words: Words): Drawing {
  return {
    width: layout.width,
    height: layout.height,
    title: words.say('figures-chart.drawing'),
    shapes: layout.groups.flatMap((group) => groupShapes(group, inkOf)),
  };
}

function groupShapes(group: DrawnGroup, inkOf: (id: ReportId) => Ink): readonly Shape[] {
  const { measure, y, height, ticks, rows } = group;
  return [
    textShape(0, y + HEADING_BASELINE, measure, 'heading'),
    ...ticks.flatMap(({ x, label }): Shape[] => [
      ruleShape(x, y + TICK_BASELINE + DROP, x, y + height),
      { ...textShape(x, y + TICK_BASELINE, label, 'tick'), centred: true },
    ]),
    ...rows.flatMap((row) => rowShapes(row, inkOf)),
  ];
}

function rowShapes({ wording, wholeWording, marks }: DrawnRow, inkOf: (id: ReportId) => Ink): readonly Shape[] {
  const [first] = marks;
  const asked = {
    ...textShape(0, (first?.y ?? 0) + DROP, wording, 'name'),
    target: { claimIds: marks.flatMap(({ claimIds }) => claimIds), title: wholeWording },
  };
  return [asked, ...marks.flatMap((mark) => markShapes(mark, inkOf(mark.reportId)))];
}

function markShapes(mark: DrawnMark, ink: Ink): readonly Shape[] {
  const { claimIds, x, width, y, wider, label } = mark;
  const target = { claimIds, title: label.whole };
  const bar = { kind: 'bar', y: y - THICKNESS / 2, height: THICKNESS, ink, dashed: false } as const;
  return [
    ...(wider === null ? [] : [{ ...bar, ...wider, fill: 'faint', target } as const]),
    width === 0
      ? { kind: 'dot', x, y, radius: RADIUS, ink, target }
      : { ...bar, x, width, fadesLeft: mark.fadesLeft, fadesRight: mark.fadesRight, fill: 'full', target },
    { ...textShape(label.x, y + DROP, label.text, 'label'), target },
  ];
}
