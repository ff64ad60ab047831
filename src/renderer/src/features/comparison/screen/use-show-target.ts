import { useEffect, useRef } from 'react';
import { focusPlaceSoon } from '#renderer/ui/focus-places.ts';
import type { CompareTarget } from './compare-view.ts';
import type { CompareLines } from './use-compare-lines.ts';
import type { ViewChanges } from './view-changes.ts';

interface ShowTargetOptions {
  readonly target: CompareTarget | null;
  readonly lines: CompareLines;
  readonly changes: ViewChanges;
  readonly onArrived: () => void;
}

/** Shows the question or filter that another part of the window asked for, once for each request. */
export function useShowTarget({ target, lines: { visible }, changes, onArrived }: ShowTargetOptions): void {
  const show = (asked: CompareTarget) => {
    const { showAll, arrange, unfoldAll, toQuestion } = changes;
    const isVisible = asked.what === 'question' && visible.some(({ question }) => question.id === asked.id);
    if (!isVisible) {
      showAll();
      unfoldAll();
    }
    if (asked.what === 'filter') arrange(asked.filter);
    else toQuestion(asked.id);
    focusPlaceSoon('compare-grid');
    onArrived();
  };
  // the newest function, run only for a new target: the visible questions change with every claim
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (target !== null) latest.current(target);
  }, [target]);
}
