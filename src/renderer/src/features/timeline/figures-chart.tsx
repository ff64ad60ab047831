import { useMemo } from 'react';
import type { Target, TextStyle } from '#core/charts/drawing.ts';
import type { FigureGroup } from '#core/charts/figure-rows.ts';
import { figuresDrawing } from '#core/charts/figures-drawing.ts';
import { figuresLayout } from '#core/charts/figures-layout.ts';
import { reportInk } from '#core/charts/ink.ts';
import { DrawingView } from '#renderer/ui/drawing-view.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ChartReport } from './chart-report.ts';
import { PictureMenu } from './picture-menu.tsx';
import { useMeasure } from './use-measure.ts';
import styles from './timeline.module.css';

interface FiguresChartProps {
  readonly groups: readonly FigureGroup[];
  readonly reports: readonly ChartReport[];
  readonly onOpen: (target: Target) => void;
}

const LABELS: readonly TextStyle[] = ['name', 'label', 'tick'];
/** Pixels below which the chart scrolls instead of becoming unreadable. */
const LEAST_WIDTH = 560;
/** The room for the questions: a part of the width, but at most so many pixels. */
const GUTTER = { part: 0.26, most: 300 };

/** The chart of figures by report and as-of time, the earliest first, so that a growing toll is visible. */
export function FiguresChart({ groups, reports, onOpen }: FiguresChartProps) {
  const [ref, room] = useWidth();
  const width = Math.max(room, LEAST_WIDTH);
  const measureText = useMeasure(LABELS);
  const drawing = useMemo(() => {
    const colours = new Map(reports.map(({ id, colour }) => [id, colour]));
    const gutter = Math.min(width * GUTTER.part, GUTTER.most);
    const layout = figuresLayout(groups, { width, gutter, measureText, words });
    return figuresDrawing(layout, (id) => reportInk(colours.get(id) ?? 0), words);
  }, [groups, reports, width, measureText]);
  return (
    <section className={styles['card']} aria-labelledby="figures-heading" ref={useFocusPlace('timeline-chart')}>
      <header className={styles['head']}>
        <h2 id="figures-heading">{say('figures-chart.title')}</h2>
        <span className={styles['tools']} />
        <PictureMenu drawing={drawing} chart="figures" />
      </header>
      <div className={styles['scroll']} ref={ref}>
        {room === 0 ? null : <DrawingView drawing={drawing} onOpen={onOpen} />}
      </div>
      <p className={styles['note']}>{say('figures-chart.legend')}</p>
    </section>
  );
}
