import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import { type Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { words } from '#renderer/words/interface-words.ts';
import { verdictColour } from './verdict-colour.ts';
import styles from './verdict-label.module.css';

/** A verdict with its sign: `≠ Differ`. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={styles['verdict']} style={{ color: verdictColour(verdict) }}>
      <StrokeSign strokes={VERDICT_STROKES[verdict]} /> {verdictName(verdict, words)}
    </span>
  );
}
