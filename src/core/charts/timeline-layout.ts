import type { ClaimId, ReportId } from '#core/base/id.ts';
import { dayStart, MINUTES_A_DAY } from '#core/comparison/times/time-span.ts';
import { dayDoubtSentence } from '#core/words/comparison/day-doubt-sentence.ts';
import { spanWords } from '#core/words/comparison/span-words.ts';
import type { Words } from '#core/words/words.ts';
import { packRows } from './pack-rows.ts';
import { fitText, linearScale, type MeasureText, type Scale } from './scale.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';
import type { TimelineItem } from './timeline-items.ts';

/** A report's lane, in the order of the list. */
export interface TimelineLane {
  readonly reportId: ReportId;
  readonly name: string;
}

/** The sizes of a timeline in pixels, and the way its times are written. */
export interface TimelineSize {
  readonly words: Words;
  readonly width: number;
  /** The width of the column at the left with the names of the lanes. */
  readonly gutter: number;
  readonly measureText: MeasureText;
}

/** A claim's bar with its label below. The longer the bar, the less exactly the time is known. */
export interface TimelineBar {
  readonly claimId: ClaimId;
  readonly reportId: ReportId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the bar is drawn as an outline: the report hedges. */
  readonly hollow: boolean;
  readonly doubts: readonly string[];
  /** Whether the bar continues beyond the left edge. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  readonly label: { readonly text: string; readonly whole: string; readonly x: number; readonly y: number };
  /** `Wednesday morning, 20 Apr 2016` */
  readonly time: string;
}

/** Everything a drawing of the timeline needs, in pixels from its top left corner. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly (TimelineLane & { readonly y: number; readonly height: number })[];
  readonly bars: readonly TimelineBar[];
  /** The claims that lie wholly beyond the edges. */
  readonly outside: readonly ClaimId[];
}

/** The range of time to show, in minutes since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The distance in pixels from a tick's line to the label at its right. A label that would cross the right edge is left
 * out.
 */
export const TICK_GAP = 4;
const AXIS = 28;
const BAR = 10;
const ROW = 36;
const PADDING = 10;
const LABEL_DROP = 25;
const LEAST_BAR = 6;
const LABEL_GAP = 12;

/**
 * Lays out the timeline. Without `shown` it covers all items dated to a week or more exactly; vaguer items run over the
 * edges.
 */
export function timelineLayout(
  items: readonly TimelineItem[],
  lanes: readonly TimelineLane[],
  size: TimelineSize,
  shown: TimeRange = defaultShown(items),
): TimelineLayout {
  const scale = linearScale(shown.from, shown.to, size.gutter, size.width);
  const inside = items.filter(({ time }) => time.span.to > shown.from && time.span.from < shown.to);
  const bars: TimelineBar[] = [];
  let y = AXIS;
  const placed = lanes.map((lane) => {
    const boxes = inside
      .filter(({ reportId }) => reportId === lane.reportId)
      .map((item) => boxOf(item, scale, shown, size));
    const rows = packRows(boxes, LABEL_GAP);
    boxes.forEach((box, index) => bars.push(barAt(box, y + PADDING + (rows[index] ?? 0) * ROW, size.words)));
    const height = Math.max(1, ...rows.map((row) => row + 1)) * ROW + PADDING;
    y += height;
    return { ...lane, y: y - height, height };
  });
  return {
    width: size.width,
    height: y,
    ticks: timeTicks(shown.from, shown.to, scale, size.measureText, size.words).map((tick) =>
      tick.x + TICK_GAP + size.measureText(tick.label) > size.width ? { ...tick, label: '' } : tick,
    ),
    lanes: placed,
    bars,
    outside: items.filter((item) => !inside.includes(item)).map(({ claimId }) => claimId),
  };
}

/** Returns the whole days around all items dated to a week or more exactly, or around all items where none is. */
export function defaultShown(items: readonly TimelineItem[]): TimeRange {
  const close = items.filter(({ time }) => time.precision !== 'month' && time.precision !== 'year');
  const spans = (close.length > 0 ? close : items).map(({ time }) => time.span);
  if (spans.length === 0) return { from: 0, to: MINUTES_A_DAY };
  return {
    from: dayStart(Math.min(...spans.map(({ from }) => from))),
    to: dayStart(Math.max(...spans.map(({ to }) => to)) - 1) + MINUTES_A_DAY,
  };
}

interface Box {
  readonly item: TimelineItem;
  readonly left: number;
  readonly right: number;
  readonly bar: { readonly x: number; readonly width: number; readonly cutLeft: boolean; readonly cutRight: boolean };
  readonly label: { readonly text: string; readonly x: number };
}

/** Returns a bar and its label with the width they cover. A label that would cross the right edge is moved left. */
function boxOf(item: TimelineItem, scale: Scale, shown: TimeRange, size: TimelineSize): Box {
  const { from, to } = item.time.span;
  const start = scale(Math.max(from, shown.from));
  const end = Math.max(scale(Math.min(to, shown.to)), start + LEAST_BAR);
  const x = Math.min(start, size.width - LEAST_BAR);
  const text = fitText(item.label, size.width - size.gutter, size.measureText);
  const labelX = Math.max(size.gutter, Math.min(x, size.width - size.measureText(text)));
  const right = Math.min(end, size.width);
  return {
    item,
    left: Math.min(x, labelX),
    right: Math.max(right, labelX + size.measureText(text)),
    bar: { x, width: right - x, cutLeft: from < shown.from, cutRight: to > shown.to },
    label: { text, x: labelX },
  };
}

const barAt = ({ item, bar, label }: Box, y: number, words: Words): TimelineBar => ({
  claimId: item.claimId,
  reportId: item.reportId,
  ...bar,
  y,
  height: BAR,
  hollow: item.hedged,
  doubts: item.doubts.map((doubt) => dayDoubtSentence(doubt, words)),
  label: { ...label, whole: item.label, y: y + LABEL_DROP },
  time: spanWords(item.time.span, words),
});
