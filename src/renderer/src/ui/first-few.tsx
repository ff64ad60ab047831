import { useState, type ReactNode } from 'react';
import { say } from '#renderer/words/interface-words.ts';
import styles from './first-few.module.css';

/** The items shown at first: about as many as one reads at a glance. */
const FEW = 6;

/** Returns the first of `items`, and a button that shows or hides the others; null where there are no others. */
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

/** Names in a sentence: the first few, and a button for the others. */
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
