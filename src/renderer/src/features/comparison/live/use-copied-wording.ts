import { useEffect, useMemo, useState } from 'react';
import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { Report } from '#core/model/report.ts';
import type { StoredInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { findCopied } from '#renderer/platform/copied-worker-client.ts';

const NONE: readonly CopiedPassage[] = [];
/** Milliseconds without a change before the search begins, so that an import starts one search, not a hundred. */
const QUIET = 400;

/**
 * Returns the wording that reports share, once it is found. The search covers reports that answer a question, and runs again
 * only when another report does or a text changes: an import of a thousand reports costs nothing.
 */
export function useCopiedWording(inputs: StoredInputs | null): readonly CopiedPassage[] {
  const [copied, setCopied] = useState(NONE);
  const answering = useMemo(() => {
    if (inputs === null) return [];
    const ids = new Set(inputs.claims.map(({ reportId }) => reportId));
    return inputs.reports.filter(({ id }) => ids.has(id));
  }, [inputs]);
  const key = answering.length < 2 ? '' : JSON.stringify(answering.map(searched));
  useEffect(() => {
    if (key === '') return undefined;
    let stop = () => undefined as void;
    const timer = setTimeout(() => {
      stop = findCopied(JSON.parse(key) as readonly ReturnType<typeof searched>[], setCopied);
    }, QUIET);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key]);
  return key === '' ? NONE : copied;
}

/** Returns the fields of a report on which the search depends. */
const searched = ({ id, textId, language, contentMarks }: Report) => ({ id, textId, language, contentMarks });
