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
import { claimPlaces, datedClaims, type ClaimPlace } from '#renderer/db/repositories/dated-claims.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { FiguresChart } from './figures-chart.tsx';
import { UntimedClaims } from './untimed-claims.tsx';
import { WhenChart, type ChartReport } from './when-chart.tsx';
import styles from './timeline.module.css';

interface TimelineScreenProps {
  readonly comparison: Comparison | null;
  readonly reports: readonly { readonly report: Report }[];
  readonly tags: readonly Tag[];
  /** Brings passages into sight, each report in its pane. */
  readonly onGo: (claims: readonly ClaimPlace[]) => void;
}

const PARTS = ['both', 'when', 'figures'] as const;
type Part = (typeof PARTS)[number];
const partSchema = v.picklist(PARTS);

/** The Timeline screen: when events are said to have happened, and how figures grow. */
export function TimelineScreen({ comparison, reports, tags, onGo }: TimelineScreenProps) {
  const { db, investigationId } = useSession();
  const [part, setPart] = usePreference<Part>(db, 'timeline-part', partSchema, 'both');
  const claims = useLiveQuery(() => datedClaims(db, investigationId), [db, investigationId]);
  const named = useMemo(
    (): readonly ChartReport[] =>
      comparison === null
        ? []
        : reports.map(({ report: { id, colour } }) => ({
            id,
            colour,
            name: nameOf(comparison.context.names, id, words),
          })),
    [reports, comparison],
  );
  const groups = useMemo(
    () => (comparison === null ? [] : figureGroups(comparison.rows, comparison.context, words)),
    [comparison],
  );
  const open = ({ claimIds }: Target) => {
    void claimPlaces(db, claimIds).then(onGo);
  };
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
      {!ready ? null : (
        <>
          {part === 'figures' ? null : claims.dated.length === 0 ? (
            <section className={styles['card']} aria-label={say('when-chart.title')}>
              <p className={styles['none']}>{say(claims.untimed === 0 ? 'timeline.no-claims' : 'timeline.no-times')}</p>
            </section>
          ) : (
            <WhenChart claims={claims.dated} reports={named} tags={tags} onOpen={open} />
          )}
          {part === 'figures' ? null : (
            <UntimedClaims claims={claims} reports={named} onGo={(claim) => onGo([claim])} />
          )}
          {part === 'when' ? null : groups.length === 0 ? (
            <section className={styles['card']} aria-label={say('timeline.figures')}>
              <p className={styles['none']}>{say('timeline.no-figures')}</p>
            </section>
          ) : (
            <FiguresChart groups={groups} reports={named} onOpen={open} />
          )}
        </>
      )}
    </main>
  );
}
