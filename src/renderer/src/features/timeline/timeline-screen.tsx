import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import * as v from 'valibot';
import type { Target } from '#core/charts/drawing.ts';
import { figureGroups } from '#core/charts/figure-rows.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { usePreference } from '#renderer/db/preferences.ts';
import { claimPlaces, datedClaims, type ClaimPlace, type DatedClaims } from '#renderer/db/repositories/dated-claims.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ChartReport } from './chart-report.ts';
import { FiguresChart } from './figures-chart.tsx';
import { UntimedClaims } from './untimed-claims.tsx';
import { WhenChart } from './when-chart.tsx';
import styles from './timeline.module.css';

interface TimelineScreenProps {
  readonly comparison: Comparison | null;
  readonly reports: readonly { readonly report: Report }[];
  readonly tags: readonly Tag[];
  /** Opens passages in Read, each report in a pane of its own. */
  readonly onGo: (claims: readonly ClaimPlace[]) => void;
}

const PARTS = ['both', 'when', 'figures'] as const;
type Part = (typeof PARTS)[number];
const partSchema = v.picklist(PARTS);

/** The Timeline screen: the times of events as reports give them, and how figures grow. */
export function TimelineScreen({ comparison, reports, tags, onGo }: TimelineScreenProps) {
  const { db, investigationId } = useSession();
  const [part, setPart] = usePreference<Part>(db, 'timeline-part', partSchema, 'both');
  const claims = useLiveQuery(() => datedClaims(db, investigationId), [db, investigationId]);
  const named = useMemo(() => (comparison === null ? [] : chartReports(comparison, reports)), [reports, comparison]);
  const open = ({ claimIds }: Target) => void claimPlaces(db, claimIds).then(onGo);
  const ready = claims !== undefined && comparison !== null && part !== undefined;
  return (
    <main className={styles['screen']}>
      <header className={styles['bar']}>
        <h1>{say('timeline.title')}</h1>
        {part === undefined ? null : (
          <Segments
            label={say('timeline.shown')}
            labelHidden
            value={part}
            options={PARTS.map((id) => ({ id, text: say(`timeline.${id}`) }))}
            onChoose={(next) => void setPart(next)}
          />
        )}
      </header>
      {!ready || part === 'figures' ? null : (
        <>
          <WhenPart claims={claims} reports={named} tags={tags} onOpen={open} />
          <UntimedClaims claims={claims} reports={named} onGo={(claim) => onGo([claim])} />
        </>
      )}
      {!ready || part === 'when' ? null : <FiguresPart comparison={comparison} reports={named} onOpen={open} />}
    </main>
  );
}

interface WhenPartProps {
  readonly claims: DatedClaims;
  readonly reports: readonly ChartReport[];
  readonly tags: readonly Tag[];
  readonly onOpen: (target: Target) => void;
}

/** The chart of claims by time, or a sentence that explains why there is none. */
function WhenPart({ claims: { dated, untimed }, reports, tags, onOpen }: WhenPartProps) {
  if (dated.length > 0) return <WhenChart claims={dated} reports={reports} tags={tags} onOpen={onOpen} />;
  return (
    <section className={styles['card']} aria-label={say('when-chart.title')}>
      <p className={styles['none']}>{say(untimed === 0 ? 'timeline.no-claims' : 'timeline.no-times')}</p>
    </section>
  );
}

interface FiguresPartProps {
  readonly comparison: Comparison;
  readonly reports: readonly ChartReport[];
  readonly onOpen: (target: Target) => void;
}

/** The chart of figures, or a sentence that explains why there is none. */
function FiguresPart({ comparison, reports, onOpen }: FiguresPartProps) {
  const groups = useMemo(() => figureGroups(comparison.rows, comparison.context, words), [comparison]);
  if (groups.length > 0) return <FiguresChart groups={groups} reports={reports} onOpen={onOpen} />;
  return (
    <section className={styles['card']} aria-label={say('timeline.figures')}>
      <p className={styles['none']}>{say('timeline.no-figures')}</p>
    </section>
  );
}

const chartReports = (
  { context }: Comparison,
  reports: readonly { readonly report: Report }[],
): readonly ChartReport[] =>
  reports.map(({ report: { id, colour } }) => ({ id, colour, name: nameOf(context.names, id, words) }));
