import { useEffect, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import type { JoinedClaims } from '#core/comparison/panes/align-panes.ts';
import { verdictInk, type Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { words } from '#renderer/words/interface-words.ts';
import { LinesDrawing, type LineLook } from './draw-lines.ts';
import { JoinedPanes } from './joined-panes.ts';
import type { LinedPane } from './measured-pane.ts';
import { useQuestionScroll } from './use-question-scroll.ts';
import styles from './lines.module.css';

/** A question as its lines show it. */
export interface LinedQuestion {
  readonly id: QuestionId;
  readonly wording: string;
  readonly verdict: Verdict;
}

interface LinesProps {
  /** The panes from left to right. */
  readonly panes: readonly LinedPane[];
  readonly questions: ReadonlyMap<QuestionId, LinedQuestion>;
  /** The claim whose lines stand out. */
  readonly selected: ClaimId | null;
  /** Whether lines are drawn; the linking by question needs them not. */
  readonly shown: boolean;
  readonly linked: boolean;
  /** The active pane, counted from 0. */
  readonly active: number;
  /** A line was clicked: the claim at the end nearer to the pointer, then the one at the other end. */
  readonly onPick: (nearer: ClaimId, other: ClaimId) => void;
}

interface Pointed {
  readonly question: LinedQuestion;
  readonly x: number;
  readonly y: number;
}

/**
 * What joins neighbouring panes: lines between claims that answer the same question, in the colour and with the sign of
 * its verdict, and scrolling by question. The mouse's short way: the card of a claim leads to the same claims.
 */
export function Lines({ panes, questions, selected, shown, linked, active, onPick }: LinesProps) {
  const layer = useRef<HTMLDivElement>(null);
  const drawing = useRef<LinesDrawing>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const joined = useMemo(() => (panes.length < 2 ? null : new JoinedPanes(panes)), [panes]);
  useQuestionScroll(joined, linked, active);

  const lookOf = useMemo(() => looks(questions, selected), [questions, selected]);
  useEffect(() => {
    if (layer.current === null) return;
    drawing.current ??= new LinesDrawing(layer.current);
    const lines = drawing.current;
    if (joined === null) return lines.draw([], lookOf);
    const draw = () => lines.draw(shown ? joined.pairs : [], lookOf);
    let frame = 0;
    const stop = joined.watch((moved) => {
      if (moved === 'layout') return draw();
      // All panes that are scrolled in a frame are drawn once, in that frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
      setPointed(null);
    });
    draw();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [joined, shown, lookOf]);

  // After those who watch: the first measuring tells them.
  useEffect(() => {
    return layer.current === null ? undefined : joined?.open(layer.current);
  }, [joined]);

  const joinedBy = (event: MouseEvent): JoinedClaims | undefined => drawing.current?.joinedBy(event.target);
  const point = (event: PointerEvent) => {
    const line = event.buttons === 0 ? joinedBy(event) : undefined;
    const question = line === undefined ? undefined : questions.get(line.questionId);
    setPointed(question === undefined ? null : { question, x: event.clientX, y: event.clientY });
  };
  const pick = (event: MouseEvent) => {
    const line = joinedBy(event);
    if (line === undefined) return;
    const [left, right] = [line.left.claimId, line.right.claimId];
    const pair = joined?.pairs.find((each) => each.joined.includes(line));
    const middle = pair === undefined ? 0 : (pair.left.box.right + pair.right.box.left) / 2;
    if (event.clientX < middle) onPick(left, right);
    else onPick(right, left);
  };
  return (
    <>
      {/* The mouse's short way, hidden from screen readers: the card has the same in words, for the keyboard too. */}
      <div
        ref={layer}
        className={styles['lines']}
        aria-hidden
        data-lines
        onPointerMove={point}
        onPointerLeave={() => setPointed(null)}
        onClick={pick}
      />
      {pointed === null ? null : (
        <div className={styles['tip']} style={{ left: pointed.x + 12, top: pointed.y + 16 }} role="tooltip">
          <span>
            <StrokeSign strokes={VERDICT_STROKES[pointed.question.verdict]} />{' '}
            {verdictName(pointed.question.verdict, words)}
          </span>
          {pointed.question.wording}
        </div>
      )}
    </>
  );
}

function looks(questions: LinesProps['questions'], selected: ClaimId | null) {
  return ({ questionId, left, right }: JoinedClaims): LineLook | null => {
    const question = questions.get(questionId);
    if (question === undefined) return null;
    const chosen = selected !== null && (left.claimId === selected || right.claimId === selected);
    const { verdict } = question;
    return { verdict, strokes: VERDICT_STROKES[verdict], ink: verdictInk(verdict), chosen };
  };
}
