import { Maximize2, Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { Target } from '#core/charts/drawing.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Tag } from '#core/model/tag.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ChartReport } from './chart-report.ts';
import { PictureMenu } from './picture-menu.tsx';
import { useTimelineDrawing } from './use-timeline-drawing.ts';
import type { Zoom } from './use-zoom.ts';
import styles from './timeline.module.css';

interface WhenChartProps {
  readonly claims: readonly Claim[];
  readonly reports: readonly ChartReport[];
  readonly tags: readonly Tag[];
  readonly onOpen: (target: Target) => void;
}

/** Pixels below which the chart scrolls instead of becoming unreadable. */
const LEAST_WIDTH = 560;

/** The chart of claims by time, with a lane for each report that dates something. */
export function WhenChart({ claims, reports, tags, onOpen }: WhenChartProps) {
  const [ref, room] = useWidth();
  const width = Math.max(room, LEAST_WIDTH);
  const { drawing, outside, silent, zoom, watchWheel } = useTimelineDrawing(claims, reports, tags, width);
  const reportNames = useMemo(() => namesByClaim(claims, reports), [claims, reports]);
  const describe = ({ title, claimIds: [first] }: Target) =>
    say('when-chart.mark', { report: (first && reportNames.get(first)) ?? '', claim: title });
  return (
    <section className={styles['card']} aria-labelledby="when-heading" ref={useFocusPlace('timeline-chart')}>
      <header className={styles['head']}>
        <h2 id="when-heading">{say('when-chart.title')}</h2>
        <ZoomButtons zoom={zoom} />
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
          {room === 0 ? null : <DrawingView drawing={drawing} describe={describe} onOpen={onOpen} />}
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

/** The buttons that zoom in, zoom out and show the whole timeline. */
function ZoomButtons({ zoom }: { readonly zoom: Omit<Zoom, 'watchWheel'> }) {
  const isWhole = zoom.shown === null;
  return (
    <span className={styles['tools']} role="group" aria-label={say('when-chart.zoom')}>
      <IconButton label={say('when-chart.zoom-in')} keys="+" onPress={zoom.closer}>
        <Plus size={15} aria-hidden />
      </IconButton>
      <IconButton label={say('when-chart.zoom-out')} keys="-" onPress={zoom.wider} isDisabled={isWhole}>
        <Minus size={15} aria-hidden />
      </IconButton>
      <IconButton label={say('when-chart.fit')} keys="0" onPress={zoom.fit} isDisabled={isWhole}>
        <Maximize2 size={14} aria-hidden />
      </IconButton>
    </span>
  );
}

/** Returns the name of the report of each claim. */
function namesByClaim(claims: readonly Claim[], reports: readonly ChartReport[]): ReadonlyMap<ClaimId, string> {
  const names = new Map(reports.map(({ id, name }) => [id, name]));
  return new Map(claims.map(({ id, reportId }) => [id, names.get(reportId) ?? '']));
}
