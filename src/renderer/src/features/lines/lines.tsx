import { useEffect, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { verdictInk } from '#core/model/verdict.ts';
import type { LineLook } from './draw-lines.ts';
import { JoinedPanes } from './joined-panes.ts';
import { LineTip, type LinedQuestion, type PointedLine } from './line-tip.tsx';
import type { LinedPane } from './measured-pane.ts';
import { useDrawnLines } from './use-drawn-lines.ts';
import { useQuestionScroll } from './use-question-scroll.ts';
import styles from './lines.module.css';

interface LinesProps {
  /** The panes from left to right. */
  readonly panes: readonly LinedPane[];
  readonly questions: ReadonlyMap<QuestionId, LinedQuestion>;
  /** The claim whose lines are bold. */
  readonly selected: ClaimId | null;
  /** Whether lines are drawn; scrolling by question works without them. */
  readonly shown: boolean;
  readonly linked: boolean;
  /** The active pane, counted from 0. */
  readonly active: number;
  /** Called with the claims at the nearer and the other end of a line that was clicked. */
  readonly onPick: (nearer: ClaimId, other: ClaimId) => void;
}

/**
 * The lines between claims of neighbouring panes that answer the same question, in the colour and with the sign of its
 * verdict, and scrolling linked by question. Only the mouse reaches a line: the card of a claim leads to the same claims.
 */
export function Lines({ panes, questions, selected, shown, linked, active, onPick }: LinesProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<PointedLine | null>(null);
  const joined = useMemo(() => (panes.length < 2 ? null : new JoinedPanes(panes)), [panes]);
  useQuestionScroll(joined, linked, active);
  const lookOf = useMemo(() => looks(questions, selected), [questions, selected]);
  const joinedBy = useDrawnLines({ layer, joined, shown, lookOf, onScroll: () => setPointed(null) });
  // After those that watch the panes: the first measuring calls them.
  useEffect(() => {
    return layer.current === null ? undefined : joined?.open(layer.current);
  }, [joined]);

  const point = (event: PointerEvent) => {
    const line = event.buttons === 0 ? joinedBy(event.target) : undefined;
    const question = line === undefined ? undefined : questions.get(line.questionId);
    setPointed(question === undefined ? null : { question, x: event.clientX, y: event.clientY });
  };
  const pick = (event: MouseEvent) => {
    const line = joinedBy(event.target);
    if (line === undefined) return;
    const [left, right] = [line.left.claimId, line.right.claimId];
    const pair = joined?.pairs.find((each) => each.joined.includes(line));
    const middle = pair === undefined ? 0 : (pair.left.box.right + pair.right.box.left) / 2;
    if (event.clientX < middle) onPick(left, right);
    else onPick(right, left);
  };
  return (
    <>
      {/* Hidden from screen readers: the card says the same in words, and the keyboard reaches it. */}
      <div
        ref={layer}
        className={styles['lines']}
        aria-hidden
        data-lines
        onPointerMove={point}
        onPointerLeave={() => setPointed(null)}
        onClick={pick}
      />
      {pointed === null ? null : <LineTip {...pointed} />}
    </>
  );
}

/** Returns the function that gives a line its look: the colour and the sign of its verdict. */
function looks(questions: LinesProps['questions'], selected: ClaimId | null) {
  return ({ questionId, left, right }: JoinedClaims): LineLook | null => {
    const question = questions.get(questionId);
    if (question === undefined) return null;
    const chosen = selected !== null && (left.claimId === selected || right.claimId === selected);
    const { verdict } = question;
    return { verdict, strokes: VERDICT_STROKES[verdict], ink: verdictInk(verdict), chosen };
  };
}
