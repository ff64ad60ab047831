import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import styles from './pane.module.css';

interface FindBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Counted from 0. */
  readonly current: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Looks for words in one report. Enter goes to the next place, Shift Enter to the one before, Escape closes. */
export function FindBar({ query, onQuery, current, count, onStep, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <search className={styles['find']}>
      <input
        ref={input}
        autoFocus
        aria-label="Find in this report"
        placeholder="Find in this report"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status" className={styles['findCount']}>
        {query.trim() === '' ? '' : count === 0 ? 'Not found' : `${current + 1} of ${count}`}
      </span>
      <IconButton label="Previous place" keys="Shift ↵" isDisabled={count === 0} onPress={() => onStep(-1)}>
        <ChevronUp size={15} aria-hidden />
      </IconButton>
      <IconButton label="Next place" keys="↵" isDisabled={count === 0} onPress={() => onStep(1)}>
        <ChevronDown size={15} aria-hidden />
      </IconButton>
      <IconButton label="Close" keys="Esc" onPress={onClose}>
        <X size={15} aria-hidden />
      </IconButton>
    </search>
  );
}
