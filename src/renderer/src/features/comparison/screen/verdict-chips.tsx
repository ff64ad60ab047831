import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { verdictColour } from '#renderer/features/comparison/verdict/verdict-colour.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './compare-screen.module.css';

interface VerdictChipsProps {
  readonly rows: readonly ComparisonRow[];
  readonly chosen: readonly Verdict[];
  readonly onChoose: (verdicts: readonly Verdict[]) => void;
}

/** Shows a chip for every verdict in use, the most serious first, with the number of its questions. */
export function VerdictChips({ rows, chosen, onChoose }: VerdictChipsProps) {
  const { byVerdict } = statusCounts(rows);
  const present = VERDICTS.filter((verdict) => byVerdict[verdict] > 0 || chosen.includes(verdict));
  return (
    <ToggleButtonGroup
      className={styles['chips'] ?? ''}
      aria-label={say('compare.verdicts-shown')}
      selectionMode="multiple"
      selectedKeys={chosen.length === 0 ? ['all'] : chosen}
      onSelectionChange={(keys) => {
        const all = keys.has('all') && chosen.length > 0;
        onChoose(all ? [] : VERDICTS.filter((verdict) => keys.has(verdict)));
      }}
    >
      <ToggleButton id="all" className={styles['chip'] ?? ''}>
        {say('compare.all-questions')} <span className={styles['count']}>{rows.length}</span>
      </ToggleButton>
      {present.map((verdict) => (
        <ToggleButton
          key={verdict}
          id={verdict}
          className={styles['chip'] ?? ''}
          style={{ '--verdict': verdictColour(verdict) }}
        >
          <span className={styles['chipSign']}>
            <StrokeSign strokes={VERDICT_STROKES[verdict]} />
          </span>
          {verdictName(verdict, words)} <span className={styles['count']}>{byVerdict[verdict]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
