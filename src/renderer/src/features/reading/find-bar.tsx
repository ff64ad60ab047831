import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { Find } from './use-find.ts';
import styles from './pane.module.css';

interface FindBarProps {
  readonly find: Find;
  readonly onClose: () => void;
}

/** Searches for words in one report. Enter goes to the next match, Shift Enter to the previous one, Escape closes. */
export function FindBar({ find: { query, matches, current, search, step }, onClose }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const count = matches.length;
  return (
    <search className={styles['find']}>
      <input
        ref={input}
        autoFocus
        aria-label={say('reading.find')}
        placeholder={say('reading.find')}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span role="status" className={styles['findCount']}>
        {query.trim() === ''
          ? ''
          : count === 0
            ? say('reading.not-found')
            : say('reading.match-of', { number: current + 1, count })}
      </span>
      <IconButton
        label={say('reading.previous-match')}
        keys="Shift ↵"
        isDisabled={count === 0}
        onPress={() => step(-1)}
      >
        <ChevronUp size={15} aria-hidden />
      </IconButton>
      <IconButton label={say('reading.next-match')} keys="↵" isDisabled={count === 0} onPress={() => step(1)}>
        <ChevronDown size={15} aria-hidden />
      </IconButton>
      <IconButton label={say('reading.close-find')} keys="Esc" onPress={onClose}>
        <X size={15} aria-hidden />
      </IconButton>
    </search>
  );
}
