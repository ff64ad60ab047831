import { useMemo, useState } from 'react';
import { findInText } from '#core/text/find-in-text.ts';
import type { Passage } from '#core/text/passage.ts';

/** The state of a search for words in one text. */
export interface Find {
  readonly open: boolean;
  readonly query: string;
  readonly matches: readonly Passage[];
  /** Counted from 0. */
  readonly current: number;
  readonly show: (query?: string) => void;
  readonly close: () => void;
  readonly search: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Searches for words in `text`; stepping past the last match leads to the first. */
export function useFind(text: string): Find {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const matches = useMemo(() => (open ? findInText(text, query) : []), [open, text, query]);
  const search = (next: string) => {
    setQuery(next);
    setCurrent(0);
  };
  return {
    open,
    query,
    matches,
    current: Math.min(current, Math.max(matches.length - 1, 0)),
    show: (words) => {
      if (words !== undefined) search(words);
      setOpen(true);
    },
    close: () => setOpen(false),
    search,
    step: (by) => setCurrent((at) => (matches.length === 0 ? 0 : (at + by + matches.length) % matches.length)),
  };
}
