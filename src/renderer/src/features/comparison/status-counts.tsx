import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { useComparison } from './comparison-provider.tsx';
import { verdictColour } from './verdict-colour.ts';

const RARE: ReadonlySet<Verdict> = new Set(['later update', 'not comparable']);

/** Of the questions: how many agree, are compatible, differ, are open, are told by a single report. */
export function ComparisonCounts() {
  const live = useComparison();
  if (live === null || live.comparison.rows.length === 0) return null;
  const { byVerdict, open } = statusCounts(live.comparison.rows);
  const parts = [
    ['agree', 'agree'],
    ['compatible', 'compatible'],
    ['later update', 'later update'],
    ['differ', 'differ'],
    ['not comparable', 'not comparable'],
    ['single report', 'single'],
  ] as const satisfies readonly (readonly [Verdict, string])[];
  return (
    <>
      {parts.map(([verdict, name]) =>
        // what is rare is named where it occurs
        byVerdict[verdict] === 0 && RARE.has(verdict) ? null : (
          <span key={name} style={{ color: verdictColour(verdict) }}>
            <StrokeSign strokes={VERDICT_STROKES[verdict]} /> {byVerdict[verdict]} {name}
          </span>
        ),
      )}
      <span title="Questions on which reports differ, may be updated or can’t be compared, and that nobody has settled">
        {open} open
      </span>
    </>
  );
}
