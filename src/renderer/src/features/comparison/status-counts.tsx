import { statusCounts } from '#core/comparison/status-counts.ts';
import { useComparison } from './comparison-provider.tsx';

/** Of the questions: how many agree, are compatible, differ, are open, are told by a single report. */
export function ComparisonCounts() {
  const live = useComparison();
  if (live === null || live.comparison.rows.length === 0) return null;
  const { byVerdict, open } = statusCounts(live.comparison.rows);
  const parts = [
    ['agree', byVerdict.agree],
    ['compatible', byVerdict.compatible],
    ['differ', byVerdict.differ],
    ['open', open],
    ['single', byVerdict['single report']],
  ] as const;
  return (
    <>
      {parts.map(([name, count]) => (
        <span key={name}>
          {count} {name}
        </span>
      ))}
    </>
  );
}
