import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ComparisonCache } from '#core/comparison/comparison-cache.ts';
import type { Comparison, ComparisonInputs } from '#core/comparison/comparison.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { followComparisonInputs, type StoredInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { useCopiedWording } from './use-copied-wording.ts';

/** The comparison of the open investigation, and the rows that it was computed from. */
export interface LiveComparison {
  readonly comparison: Comparison;
  readonly inputs: ComparisonInputs;
}

const ComparisonContext = createContext<LiveComparison | null>(null);

/** Compares the claims of the open investigation, again after each change, and provides the comparison to its children. */
export function ComparisonProvider({ children }: { readonly children: ReactNode }) {
  const { db, investigationId } = useSession();
  const [stored, setStored] = useState<StoredInputs | null>(null);
  useEffect(() => {
    let left = false;
    const stopping = followComparisonInputs(db, investigationId, (inputs) => {
      if (!left) setStored(inputs);
    });
    return () => {
      left = true;
      void stopping.then((stop) => stop());
    };
  }, [db, investigationId]);
  const copied = useCopiedWording(stored);
  const cache = useMemo(() => new ComparisonCache(), []);
  const live = useMemo((): LiveComparison | null => {
    if (stored === null) return null;
    const inputs = { ...stored, copied };
    return { comparison: cache.compare(inputs), inputs };
  }, [cache, stored, copied]);
  return <ComparisonContext value={live}>{children}</ComparisonContext>;
}

/** Returns the live comparison, or null until it is read for the first time. */
export const useComparison = (): LiveComparison | null => useContext(ComparisonContext);
