import { useMemo } from 'react';
import type { Drawing, TextStyle } from '#core/charts/drawing.ts';
import type { Ink } from '#core/charts/ink.ts';
import { fitText } from '#core/charts/scale.ts';
import { timelineDrawing } from '#core/charts/timeline-drawing.ts';
import { timelineItems } from '#core/charts/timeline-items.ts';
import { defaultShown, timelineLayout } from '#core/charts/timeline-layout.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { words } from '#renderer/words/interface-words.ts';
import type { ChartReport } from './chart-report.ts';
import { useMeasure } from './use-measure.ts';
import { useZoom } from './use-zoom.ts';

const LABELS: readonly TextStyle[] = ['quote', 'name', 'tick'];
/** Pixels for the names of reports: as much as the longest one needs, but at least and at most these, and the gap. */
const GUTTER = { least: 90, most: 170, gap: 14 };

/** Returns the timeline as a drawing of this width, with a lane for each report that dates something, and its zoom. */
export function useTimelineDrawing(
  claims: readonly Claim[],
  reports: readonly ChartReport[],
  tags: readonly Tag[],
  width: number,
) {
  const measureText = useMeasure(LABELS);
  const { items } = useMemo(() => timelineItems(claims), [claims]);
  const dating = useMemo(() => {
    const named = new Set(items.map(({ reportId }) => reportId));
    return reports.filter(({ id }) => named.has(id));
  }, [items, reports]);
  const gutter =
    Math.min(Math.max(...dating.map(({ name }) => measureText(name)), GUTTER.least), GUTTER.most) + GUTTER.gap;
  const all = useMemo(() => defaultShown(items), [items]);
  const { watchWheel, ...zoom } = useZoom(all, { left: gutter, right: width });
  const inks = useMemo(() => claimInks(claims, tags), [claims, tags]);
  const { drawing, outside } = useMemo(() => {
    const lanes = dating.map(({ id, name }) => ({
      reportId: id,
      name: fitText(name, gutter - GUTTER.gap, measureText),
    }));
    const layout = timelineLayout(items, lanes, { width, gutter, measureText, words }, zoom.shown ?? all);
    const drawn: Drawing = timelineDrawing(layout, (id) => inks.get(id) ?? 'tag-none', words);
    return { drawing: drawn, outside: layout.outside.length };
  }, [items, dating, width, gutter, measureText, zoom.shown, all, inks]);
  return {
    drawing,
    /** The number of claims outside the visible stretch. */
    outside,
    /** The reports without a lane. */
    silent: reports.filter((report) => !dating.includes(report)),
    zoom,
    watchWheel,
  };
}

/** Returns the colour of each claim, which is the colour of its first tag. */
function claimInks(claims: readonly Claim[], tags: readonly Tag[]): ReadonlyMap<string, Ink> {
  const palette = new Map<string, Ink>(tags.map((tag) => [tag.id, `tag-${tag.palette}`]));
  return new Map(claims.map(({ id, tagIds }) => [id, palette.get(tagIds[0] ?? '') ?? 'tag-none']));
}
