import { useState, type ReactNode } from 'react';
import { say } from '#renderer/words/interface-words.ts';
import styles from './first-few.module.css';

/** Limits the items that are shown at once: nobody reads more at a glance. */
const FEW = 6;

/** The first of `items`, and a button that shows the others, or hides them again; null where there are no others. */
export function useFirstFew<T>(items: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const [all, setAll] = useState(false);
  const others = items.length - FEW;
  if (others <= 0) return { shown: items, more: null };
  return {
    shown: all ? items : items.slice(0, FEW),
    more: (
      <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? say('ui.show-fewer') : say('ui.show-others', { count: others })}
      </button>
    ),
  };
}

/** Names in a sentence; of many only the first, with the way to the others. */
export function FirstNames({ names }: { readonly names: readonly string[] }) {
  const { shown, more } = useFirstFew(names);
  return (
    <>
      {shown.join(', ')}
      {more === null ? '' : ' '}
      {more}
    </>
  );
}
