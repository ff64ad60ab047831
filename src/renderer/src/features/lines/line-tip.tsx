import type { QuestionId } from '#core/base/id.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { words } from '#renderer/words/interface-words.ts';
import styles from './lines.module.css';

/** A question with the fields that its lines show. */
export interface LinedQuestion {
  readonly id: QuestionId;
  readonly wording: string;
  readonly verdict: Verdict;
}

/** The question of the line under the pointer, and the place of the pointer in the window. */
export interface PointedLine {
  readonly question: LinedQuestion;
  readonly x: number;
  readonly y: number;
}

/** Pixels from the pointer to the tip, so that it never lies under the pointer. */
const GAP = { right: 12, below: 16 };

/** The tip beside a line: the verdict on its question and the wording. */
export function LineTip({ question: { verdict, wording }, x, y }: PointedLine) {
  return (
    <div className={styles['tip']} style={{ left: x + GAP.right, top: y + GAP.below }} role="tooltip">
      <span>
        <StrokeSign strokes={VERDICT_STROKES[verdict]} /> {verdictName(verdict, words)}
      </span>
      {wording}
    </div>
  );
}
