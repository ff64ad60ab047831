import { useCallback } from 'react';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { useSession, type RunCommand } from './session.tsx';

/**
 * Runs commands and then shows a notice with a button that reverses exactly these commands. `done` is called once they
 * are saved and returns the sentence; null shows nothing. `done` isn't called after a failure, which the session has
 * shown.
 */
export function useRunWithNotice() {
  const { runReversibly } = useSession();
  return useCallback(
    async <Reply>(work: (run: RunCommand) => Promise<Reply>, done: (reply: Reply) => string | null): Promise<void> => {
      const made = await runReversibly(work);
      if (made === undefined) return;
      const text = done(made.reply);
      if (text !== null) notify({ text, action: { label: say('button.undo'), run: made.takeBack } });
    },
    [runReversibly],
  );
}
