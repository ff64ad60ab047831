import { useCallback } from 'react';
import { notify } from '#renderer/ui/toasts.tsx';
import { useSession, type Run } from './session.tsx';

/**
 * Runs something and says what was done in a notice that can take exactly that back. `done` is called once it is saved and
 * gives the sentence; null says nothing. Where it failed neither happens: that has been said.
 */
export function useRunAndSay() {
  const { runRevocably } = useSession();
  return useCallback(
    async <Reply>(work: (run: Run) => Promise<Reply>, done: (reply: Reply) => string | null): Promise<void> => {
      const made = await runRevocably(work);
      if (made === undefined) return;
      const text = done(made.reply);
      if (text !== null) notify({ text, action: { label: 'Undo', run: made.takeBack } });
    },
    [runRevocably],
  );
}
