import type { ReactNode } from 'react';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import type { Arrangement } from '#core/comparison/arrange-rows.ts';
import { isOpenDispute, statusCounts } from '#core/comparison/status-counts.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { verdictColour } from './verdict-colour.ts';
import styles from './comparison-counts.module.css';

const RARE: ReadonlySet<Verdict> = new Set(['contested', 'later update', 'not comparable', 'not weighed']);

interface ComparisonCountsProps {
  /** Shows the questions of a count. */
  readonly onRows: (filter: Partial<Arrangement>) => void;
}

/** The number of questions with each verdict, and of open disputes. Each count is a button that shows its questions. */
export function ComparisonCounts({ onRows }: ComparisonCountsProps) {
  const live = useComparison();
  if (live === null || live.comparison.rows.length === 0) return null;
  const { rows } = live.comparison;
  const { byVerdict, open } = statusCounts(rows);
  const disputes = rows.filter(isOpenDispute);
  const parts = [
    ['agree', say('compare.count-agree')],
    ['compatible', say('compare.count-compatible')],
    ['later update', say('compare.count-later-update')],
    ['differ', say('compare.count-differ')],
    ['contested', say('compare.count-contested')],
    ['not comparable', say('compare.count-not-comparable')],
    ['not weighed', say('compare.count-not-weighed')],
    ['single report', say('compare.count-single')],
  ] as const satisfies readonly (readonly [Verdict, string])[];
  return (
    <>
      {parts.map(([verdict, name]) =>
        // rare verdicts are named only when a question has one
        byVerdict[verdict] === 0 && RARE.has(verdict) ? null : (
          <Count
            key={verdict}
            count={byVerdict[verdict]}
            name={name}
            colour={verdictColour(verdict)}
            sign={<StrokeSign strokes={VERDICT_STROKES[verdict]} />}
            onShow={() => onRows({ verdicts: [verdict] })}
          />
        ),
      )}
      <Count
        count={open}
        name={say('compare.count-open-disputes', { count: open })}
        title={say('compare.questions-on-which-reports-differ-may')}
        onShow={() =>
          onRows({
            verdicts: [...new Set(disputes.map(({ verdict }) => verdict))],
            decisionStates: [...new Set(disputes.map(({ decisionState }) => decisionState))],
          })
        }
      />
    </>
  );
}

interface CountProps {
  readonly count: number;
  readonly name: string;
  readonly colour?: string;
  readonly sign?: ReactNode;
  readonly title?: string;
  readonly onShow: () => void;
}

/** A count; above zero a button that shows the counted questions. */
function Count({ count, name, colour, sign, title, onShow }: CountProps) {
  const words = (
    <>
      {sign} {count} {name}
    </>
  );
  const style = colour === undefined ? {} : { color: colour };
  if (count === 0) {
    return (
      <span style={style} title={title}>
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles['count']}
      style={style}
      title={title ?? say('compare.show-them-in-compare')}
      aria-label={say('compare.show-count', { count, name })}
      onClick={onShow}
    >
      {words}
    </button>
  );
}
