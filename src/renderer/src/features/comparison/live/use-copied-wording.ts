import { useEffect, useMemo, useState } from 'react';
import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { Report } from '#core/model/report.ts';
import type { StoredInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { findCopied } from '#renderer/platform/copied-worker-client.ts';

const NONE: readonly CopiedPassage[] = [];
/** Milliseconds without a further change before the search begins. */
const QUIET = 400;

/**
 * The wording that reports share, once it is found. Only reports that answer a question are looked at, and again only when
 * one more of them does or a text is another: a thousand reports that are being imported cost nothing.
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

/** What of a report the search depends on. */
const searched = ({ id, textId, language, contentMarks }: Report) => ({ id, textId, language, contentMarks });
