import { useCallback, useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';

/** Returns the frame of each open report's pane, and a function by which a pane reports its frame. */
export function useFrames(): readonly [
  ReadonlyMap<ReportId, PaneFrame>,
  (id: ReportId, frame: PaneFrame | null) => void,
] {
  const [frames, setFrames] = useState<ReadonlyMap<ReportId, PaneFrame>>(new Map());
  const setFrame = useCallback((id: ReportId, frame: PaneFrame | null) => {
    setFrames((before) => {
      const after = new Map(before);
      if (frame === null) after.delete(id);
      else after.set(id, frame);
      return after;
    });
  }, []);
  return [frames, setFrame];
}
