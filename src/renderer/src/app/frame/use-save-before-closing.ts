import { useEffect } from 'react';
import type { Session } from '#renderer/commands/session.tsx';
import { finishWritingPreferences } from '#renderer/db/preferences.ts';
import { leavePage, stayOnPage } from '#renderer/platform/reload-page.ts';

const nothing = () => null;

/**
 * Delays closing, quitting and reloading until all typed text, all commands and all preferences are on the disk. Work that
 * can't be saved, or takes too long, keeps the window open once; closing a second time closes it. `settling` belongs to the
 * open session, if there is one.
 */
export function useSaveBeforeClosing(settling: Session['settling'] = nothing): void {
  useEffect(() => {
    let waiting = false;
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      // A field hands over its text when it loses the keyboard.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const work = settling();
      const choices = finishWritingPreferences();
      if ((work === null && choices === null) || waiting) return;
      waiting = true;
      event.preventDefault();
      void Promise.all([work ?? true, choices ?? true]).then(([saved]) => {
        waiting = false;
        if (saved) leavePage();
        else stayOnPage();
      });
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [settling]);
}
