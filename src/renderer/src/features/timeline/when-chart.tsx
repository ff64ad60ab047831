import { Maximize2, Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { Drawing, Target, TextStyle } from '#core/charts/drawing.ts';
import type { Ink } from '#core/charts/ink.ts';
import { fitText } from '#core/charts/scale.ts';
import { timelineDrawing } from '#core/charts/timeline-drawing.ts';
import { timelineItems } from '#core/charts/timeline-items.ts';
import { defaultShown, timelineLayout } from '#core/charts/timeline-layout.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { PictureMenu } from './picture-menu.tsx';
import { useMeasure } from './use-measure.ts';
import { useZoom } from './use-zoom.ts';
import styles from './timeline.module.css';

/** The name and colour of a report in a chart. */
export interface ChartReport {
  readonly id: ReportId;
  readonly name: string;
  readonly colour: number;
}

interface WhenChartProps {
  readonly claims: readonly Claim[];
  readonly reports: readonly ChartReport[];
  readonly tags: readonly Tag[];
  readonly onOpen: (target: Target) => void;
}

const LABELS: readonly TextStyle[] = ['quote', 'name', 'tick'];
/** In a narrower window the chart scrolls instead of becoming unreadable. In pixels. */
const LEAST_WIDTH = 560;
/** Room for the names of reports: as much as the longest needs, between these; in pixels. */
const GUTTER = { least: 90, most: 170, gap: 14 };

/** The chart of claims by time, with a lane for each report that dates something. */
export function WhenChart({ claims, reports, tags, onOpen }: WhenChartProps) {
  const [ref, room] = useWidth();
  const width = Math.max(room, LEAST_WIDTH);
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
  const teller = useMemo(() => {
    const name = new Map(reports.map((report) => [report.id, report.name]));
    return new Map(items.map(({ claimId, reportId }) => [claimId, name.get(reportId) ?? '']));
  }, [items, reports]);
  const silent = reports.filter((report) => !dating.includes(report));
  return (
    <section className={styles['card']} aria-labelledby="when-heading" ref={useFocusPlace('timeline-chart')}>
      <header className={styles['head']}>
        <h2 id="when-heading">{say('when-chart.title')}</h2>
        <span className={styles['tools']} role="group" aria-label={say('when-chart.zoom')}>
          <IconButton label={say('when-chart.zoom-in')} keys="+" onPress={zoom.closer}>
            <Plus size={15} aria-hidden />
          </IconButton>
          <IconButton label={say('when-chart.zoom-out')} keys="-" onPress={zoom.wider} isDisabled={zoom.shown === null}>
            <Minus size={15} aria-hidden />
          </IconButton>
          <IconButton label={say('when-chart.fit')} keys="0" onPress={zoom.fit} isDisabled={zoom.shown === null}>
            <Maximize2 size={14} aria-hidden />
          </IconButton>
        </span>
        <PictureMenu drawing={drawing} chart="timeline" />
      </header>
      <div className={styles['scroll']} ref={ref}>
        <div
          ref={watchWheel}
          className={styles['plot']}
          role="presentation" // the keys come from the marks inside, which have the focus
          onKeyDown={zoom.onKeyDown}
          onPointerDown={zoom.onPointerDown}
        >
          {room === 0 ? null : (
            <DrawingView
              drawing={drawing}
              describe={({ title, claimIds }) =>
                say('when-chart.mark', { report: teller.get(claimIds[0] ?? ('' as never)) ?? '', claim: title })
              }
              onOpen={onOpen}
            />
          )}
        </div>
      </div>
      <p className={styles['note']} role="status">
        {outside === 0 ? '' : say('when-chart.outside', { count: outside })}
      </p>
      <p className={styles['note']}>
        {say('when-chart.legend')}{' '}
        {silent.length === 0
          ? ''
          : say('when-chart.silent-reports', { reports: words.list(silent.map(({ name }) => name)) })}
      </p>
    </section>
  );
}

/** The colour of each claim: that of its first tag. */
function claimInks(claims: readonly Claim[], tags: readonly Tag[]): ReadonlyMap<string, Ink> {
  const palette = new Map<string, Ink>(tags.map((tag) => [tag.id, `tag-${tag.palette}`]));
  return new Map(claims.map(({ id, tagIds }) => [id, palette.get(tagIds[0] ?? '') ?? 'tag-none']));
}
